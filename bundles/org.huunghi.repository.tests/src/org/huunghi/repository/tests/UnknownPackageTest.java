package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a plug-in that is not installed are read, changed, saved and exported, and nothing of them is lost. */
class UnknownPackageTest {
	@TempDir
	Path temporary;

	@Test
	void nothingIsLostWithoutTheDynamicPackage() throws Exception {
		roundTrip("create");
	}

	@Test
	void nothingIsLostWithoutTheGeneratedPackage() throws Exception {
		roundTrip("createGenerated");
	}

	@Test
	void anExportIsTakenInWhereThePackageIsUnknown() throws Exception {
		run("create", "a", "a.xmi");
		run("import", "b", "a.xmi", "b.xmi");
		assertEquals(text("a.xmi"), text("b.xmi"));
	}

	private void roundTrip(String creation) throws Exception {
		run(creation, "data", "before.xmi");
		run("change", "data", "without.xmi");
		run("export", "data", "after.xmi");
		String before = text("before.xmi");
		assertTrue(before.contains("Ma Lù Thàng") && before.contains("ຜ້າໄໝ"));
		String expected = records(before).replace("old", "new").replaceAll("(?s)\\s*<records xsi:type=\"province:StateVisit\".*?/>", "")
				.replace("id=\"host\"", "id=\"host\" phone=\"0213\"");
		assertEquals(expected, records(text("without.xmi")));
		assertEquals(expected, records(text("after.xmi")));
	}

	private static String records(String xmi) {
		return xmi.substring(xmi.indexOf("<union:Union "));
	}

	private String text(String file) throws Exception {
		return Files.readString(temporary.resolve(file));
	}

	private void run(String step, String... files) throws Exception {
		String[] arguments = new String[files.length + 1];
		arguments[0] = step;
		for (int i = 0; i < files.length; i++) {
			arguments[i + 1] = temporary.resolve(files[i]).toString();
		}
		try (ChildJvm child = new ChildJvm(UnknownPackageMain.class, arguments)) {
			assertEquals(List.of("done"), child.readAll(), step);
		}
	}
}
