package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.acceptance.Product.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province comes and goes by p2 in the built product, and the data that it brought stays. */
class ProvinceInstallationTest {
	private static final String SON_LA = "org.huunghi.province.sonla.feature";

	@TempDir
	Path temp;

	@Test
	void sonLaIsInstalledUsedAndRemovedWithoutLoss() throws Exception {
		Product product = Product.copyTo(temp);
		String data = temp.resolve("data").toString();
		Path before = temp.resolve("before.xmi");
		Path after = temp.resolve("after.xmi");

		Answer without = product.command("demo", "--data", data);
		assertFalse(without.exitCode() == 0, "the product must hold no province, but demo answered " + without);

		done(product.install(SON_LA));
		done(product.command("demo", "--data", data));
		String listed = done(product.command("list", "--data", data, "--type", "Union"));
		assertTrue(listed.contains("Sơn La"), listed);
		String shown = done(product.command("search", "--data", data, "trang thi xuan"));
		assertTrue(shown.contains("Tráng Thị Xuân"), shown);
		done(product.command("export", "--data", data, "--format", "xmi", "-o", before.toString()));

		done(product.remove(SON_LA));
		Answer gone = product.command("demo", "--data", temp.resolve("other").toString());
		assertFalse(gone.exitCode() == 0, "the data set must be gone with the feature, but demo answered " + gone);

		assertEquals(listed, done(product.command("list", "--data", data, "--type", "Union")));
		assertTrue(done(product.command("search", "--data", data, "trang thi xuan")).contains("Tráng Thị Xuân"));
		done(product.command("validate", "--data", data));
		done(product.command("export", "--data", data, "--format", "xmi", "-o", after.toString()));

		done(product.install(SON_LA));
		Path again = temp.resolve("again.xmi");
		done(product.command("export", "--data", data, "--format", "xmi", "-o", again.toString()));
		assertEquals(Files.readString(before), Files.readString(again), "nothing may be lost while the province was away");
	}

	private static String done(Answer answer) {
		assertEquals(0, answer.exitCode(), () -> answer.out() + answer.err());
		return answer.out();
	}
}
