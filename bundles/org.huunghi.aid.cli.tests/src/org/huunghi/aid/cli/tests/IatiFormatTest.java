package org.huunghi.aid.cli.tests;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.tests.iati.IatiSamples;
import org.huunghi.cli.tests.support.Call;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.union.Union;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of IATI on the command line: checked, taken into a union's register, written again; faults are told with file and line. */
class IatiFormatTest {
	private static final Locale VI = Locale.of("vi");
	private static final String FULL = IatiSamples.text("full.xml");

	@TempDir
	private Path folder;
	private Path data;
	private Path good;
	private Path bad;

	@BeforeEach
	void write() throws IOException {
		assertEquals("urn:huunghi:aid:2", AidPackage.eINSTANCE.getNsURI());
		data = folder.resolve("data");
		try (Repository repository = Repositories.open(data, Creation.IF_MISSING)) {
			repository.write("test", writer -> {
				writer.addUnion(make("Union", "names", "Liên hiệp hữu nghị Sơn La"));
				writer.addUnion(make("Union", "names", "Liên hiệp hữu nghị Lai Châu"));
			});
		}
		good = Files.writeString(folder.resolve("good.xml"), FULL);
		String second = IatiSamples.activity().replace("XX-TEST-1-SL2024", "XX-2").replace("<activity-status code=\"2\"/>", "<activity-status/>");
		bad = Files.writeString(folder.resolve("bad.xml"), FULL.replace("</iati-activity>", "</iati-activity>\n" + second));
	}

	private static Call call(Locale locale, Object... arguments) {
		return Call.in(locale).bundles("org.huunghi.aid.cli").run(arguments);
	}

	@Test
	void filesAreCheckedWithoutARepository() {
		assertEquals("", call(VI, "validate", "--format", "iati", good).done().out());
		String told = call(VI, "validate", "--format", "iati", good, bad).exits(1).out();
		assertTrue(told.strip().matches(".*bad\\.xml:\\d+: activity-status: “activity-status” thiếu thuộc tính “code”\\."), told);
		assertTrue(call(Locale.ENGLISH, "validate", "--format", "iati", "--json", bad).exits(1).out().contains("\"severity\" : \"ERROR\""));
	}

	@Test
	void activitiesComeInAndGoOut() throws IOException {
		String stored = call(VI, "import", "--format", "iati", "--data", data, "--union", "son la", good).done().out();
		assertTrue(stored.contains("thêm 1 khoản viện trợ") && stored.contains("thêm 3 tổ chức"), stored);
		assertTrue(call(VI, "import", "--format", "iati", "--data", data, "--union", "son la", good).done().out().contains("không có gì mới 1"));
		Path out = folder.resolve("out.xml");
		call(VI, "export", "--format", "iati", "--data", data, "--union", "Sơn La", "-o", out).done();
		assertEquals("", call(VI, "validate", "--format", "iati", out).done().out());
		assertTrue(Files.readString(out).contains("<ex:name>Chiềng An</ex:name>"));
		assertEquals(1, count());
		assertEquals("", call(VI, "search", "--data", data, "Chiềng An").exits(0).out().lines().filter(line -> line.contains("Nước sạch")).findFirst().orElse(""));
	}

	@Test
	void faultyFilesChangeNothingUnlessTheRestIsAskedFor() {
		String told = call(VI, "import", "--format", "iati", "--data", data, "--union", "son la", bad).exits(1).err();
		assertTrue(told.strip().matches(".*bad\\.xml:\\d+: activity-status: “activity-status” thiếu thuộc tính “code”\\."), told);
		assertEquals(0, count());
		Call rest = call(Locale.ENGLISH, "import", "--format", "iati", "--data", data, "--union", "son la", "--skip-refused", bad).done();
		assertTrue(rest.out().contains("1 aid activities added") && rest.out().contains("1 refused"), rest.out());
		assertTrue(rest.err().contains("bad.xml:"), rest.err());
		assertEquals(1, count());
	}

	@Test
	void whatLacksIsToldWithRecordAndField() {
		try (Repository repository = Repositories.open(data, Creation.NEVER)) {
			repository.write("test", writer -> {
				Union union = writer.unions().getFirst();
				writer.addRegister(union, make("AidRegister", "records", make("AidActivity", "names", "Trường học")));
			});
		}
		Path out = folder.resolve("out.xml");
		String told = call(VI, "export", "--format", "iati", "--data", data, "--union", "son la", "-o", out).exits(1).err();
		assertTrue(told.contains("“Trường học”: trường “Tình trạng” còn trống"), told);
		assertFalse(Files.exists(out));
		assertTrue(call(Locale.ENGLISH, "export", "--format", "iati", "--data", data, "--union", "lai chau", "-o", out).exits(1).err().contains("no aid activities"));
	}

	@Test
	void wrongCallsAreUsageErrors() {
		Path out = folder.resolve("out.xml");
		assertTrue(call(Locale.ENGLISH, "export", "--format", "iati", "--data", data, "-o", out).exits(2).err().contains("--union"));
		assertTrue(call(Locale.ENGLISH, "export", "--format", "iati", "--data", data, "--union", "son la", "--option", "color=red", "-o", out).exits(2).err()
				.contains("color"));
		assertTrue(call(Locale.ENGLISH, "export", "--format", "xmi", "--data", data, "--union", "son la", "-o", out).exits(2).err().contains("--union"));
		for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.of("lo"))) {
			assertFalse(call(locale, "import", "--help").done().out().contains("!"));
			assertFalse(call(locale, "export", "--help").done().out().contains("!"));
		}
	}

	private long count() {
		try (Repository repository = Repositories.open(data, Creation.NEVER)) {
			return repository.read(view -> view.unions().stream().flatMap(union -> union.getRegisters().stream()).filter(AidRegister.class::isInstance)
					.flatMap(register -> register.getRecords().stream()).filter(AidActivity.class::isInstance).count());
		}
	}
}
