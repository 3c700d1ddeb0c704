package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.acceptance.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of the built product, used by somebody: each journey is a start of the product of its own. */
class TourTest {
	private static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();
	@TempDir
	static Path temp;
	private static Product product;

	@BeforeAll
	static void aProductWithItsTours() throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null, "no DISPLAY, and a tour needs a window: run it with releng/test");
		product = Product.copyTo(temp);
		done(product.install("org.huunghi.testing.feature"));
	}

	@Test
	void aProvinceIsInstalledInTheWindowAndItsDataAreThereAfterTheRestart() throws Exception {
		Product own = Product.copyTo(Files.createDirectory(temp.resolve("province")));
		done(own.install("org.huunghi.testing.feature"));
		Path data = temp.resolve("province-data");
		done(own.tour("installProvince", data, PICTURES, "-nl", "vi"));
		done(own.tour("installDataSet", data, PICTURES, "-nl", "vi"));
		String unions = done(own.command("list", "--data", data.toString(), "--type", "Union"));
		assertTrue(unions.contains("Sơn La"), unions);
	}

	@Test
	void itSpeaksLao() throws Exception {
		assertSays("[ໄຟລ໌, ແກ້ໄຂ, ມຸມມອງ, ເຄື່ອງມື, ຊ່ວຍເຫຼືອ]", menus("lao", "-nl", "lo"));
	}

	@Test
	void itSpeaksEnglish() throws Exception {
		assertSays("[File, Edit, View, Tools, Help]", menus("english", "-nl", "en"));
	}

	@Test
	void itSpeaksVietnameseUnlessToldOtherwise() throws Exception {
		assertSays("[Tệp, Sửa, Hiện, Công cụ, Trợ giúp]", menus("default"));
	}

	@Test
	void itSpeaksTheLanguageOfThePreferences() throws Exception {
		Path settings = Files.createDirectories(temp.resolve("chosen/workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
		Files.writeString(settings.resolve("org.huunghi.workbench.prefs"), "eclipse.preferences.version=1\nlanguage=lo\n");
		assertSays("[ໄຟລ໌, ແກ້ໄຂ, ມຸມມອງ, ເຄື່ອງມື, ຊ່ວຍເຫຼືອ]", menus("chosen"));
	}

	private static String menus(String data, String... arguments) throws IOException, InterruptedException {
		return done(product.tour("menus", temp.resolve(data), PICTURES.resolve(data), arguments));
	}

	private static void assertSays(String menus, String out) {
		assertTrue(out.contains("Menus: " + menus), out);
	}

	private static String done(Answer answer) {
		assertEquals(0, answer.exitCode(), () -> answer.out() + answer.err());
		return answer.out();
	}
}
