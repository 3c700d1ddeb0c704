package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets and calendars of one kind of records: imported, exported and checked. */
class SheetCommandsTest {
	@TempDir
	Path folder;

	private Path data;

	@BeforeEach
	void aUnion() {
		data = folder.resolve("data");
		Call.in(Locale.ENGLISH).dataSets(new SampleData(folder).sonLa()).run("demo", "--data", data).done();
	}

	private Path csv(String... lines) throws IOException {
		return Files.writeString(folder.resolve("events.csv"), String.join("\r\n", lines) + "\r\n");
	}

	private Call imports(Path file, Object... more) {
		Object[] fixed = { "import", "--data", data, "--format", "csv", "--union", "son la", "--type", "sự kiện" };
		Object[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length + 1);
		System.arraycopy(more, 0, all, fixed.length, more.length);
		all[all.length - 1] = file;
		return Call.in(Locale.ENGLISH).run(all);
	}

	private List<Object> events() {
		return JsonReader.objects(Call.of("list", "--data", data, "--type", "Event", "--json").done().out()).stream().map(event -> event.get("label")).toList();
	}

	@Test
	void aSheetIsImportedIntoTheUnionThatIsNamed() throws IOException {
		Path file = csv("Tên;Loại sự kiện;Từ ngày;Địa điểm;Số người", "Ngày hội biên giới;;13/3/2024;Hủa Phăn;khoảng 300");
		Call call = imports(file, "--map", "Số người=attendance", "--map", "Địa điểm=places").done();
		assertEquals("Imported from " + file + ": 1 records", call.out().strip());
		assertTrue(events().contains("Ngày hội biên giới"), events()::toString);
	}

	@Test
	void allOrNothingUnlessAFileTakesTheRest() throws IOException {
		Path file = csv("Tên;Từ ngày", "A;13/3/2024", "B;31/2/2024", "C;2024");
		List<Object> before = events();
		Call refused = imports(file).exits(1);
		assertTrue(refused.err().startsWith(file + ":B3: "), refused.err());
		assertTrue(refused.err().contains("1 of 3 rows"), refused.err());
		assertEquals("", refused.out());
		assertEquals(before, events());

		Path rest = folder.resolve("rest.csv");
		imports(file, "--refused", rest, "--dry-run").done();
		assertEquals(before, events());
		assertFalse(Files.exists(rest));
		imports(file, "--refused", rest).done();
		assertEquals(before.size() + 2, events().size());
		assertTrue(Files.readString(rest).contains("B;31/2/2024;"), Files.readString(rest));
	}

	@Test
	void namesInDoubtAreConfirmedInAFile() throws IOException {
		Path file = csv("Tên;Từ ngày;Đơn vị tổ chức", "A;13/3/2024;Hội Marốc");
		Path names = folder.resolve("names.csv");
		Object[] more = { "--map", "C=organisers", "--names", names };
		Call first = imports(file, more).exits(1);
		assertTrue(first.err().contains("1 names"), first.err());
		imports(file, more).exits(1);
		Files.writeString(names, Files.readString(names).replace(";1;", ";1;+"));
		imports(file, more).done();
		assertTrue(Call.of("search", "--data", data, "hoi maroc").done().out().contains("Hội Marốc"));
	}

	@Test
	void whatIsExportedCanBeImported() throws IOException {
		for (String format : List.of("xlsx", "csv")) {
			Path file = folder.resolve("out." + format);
			Call.of("export", "--data", data, "--format", format, "--union", "son la", "--type", "Event", "-o", file).done();
			int before = events().size();
			String line = Call.of("import", "--data", data, "--format", format, "--union", "son la", "--type", "Event", file).exits(1).err();
			assertTrue(line.contains("in the register already"), line);
			Call.of("import", "--data", data, "--format", format, "--union", "son la", "--type", "Event", "--duplicates", file).done();
			assertEquals(before * 2, events().size());
		}
	}

	@Test
	void someColumnsInTheLanguageOfTheReader() throws IOException {
		Call call = Call.in(Locale.of("vi")).run("export", "--data", data, "--format", "csv", "--type", "Event", "--columns", "names.vi,validFrom,Số người dự", "-o", "-");
		call.exits(2);
		assertTrue(call.err().contains("Số người dự"), call.err());
		Call right = Call.in(Locale.of("vi")).run("export", "--data", data, "--format", "csv", "--type", "Event", "--columns", "names.vi,validFrom,attendance", "-o", "-").done();
		assertTrue(right.out().contains("Năm hữu nghị 2022;2022;trên 1.440"), right.out());
	}

	@Test
	void aCalendar() {
		String text = Call.of("export", "--data", data, "--format", "ics", "--type", "Event", "-o", "-").done().out();
		assertTrue(text.startsWith("BEGIN:VCALENDAR"), text);
		assertTrue(text.contains("UID:" + SampleData.EVENT + "@huunghi"), text);
		assertTrue(text.contains("DTSTART;VALUE=DATE:20220101"), text);
		assertTrue(text.contains("DTEND;VALUE=DATE:20230101"), text);
		assertTrue(Call.of("export", "--data", data, "--format", "ics", "--type", "Organisation", "-o", "-").failedWithOneLine(2).contains("dates"));
	}

	@Test
	void wrongCallsAreToldWithoutTouchingAnything() throws IOException {
		Path file = csv("Tên;Từ ngày", "A;13/3/2024");
		assertTrue(Call.of("import", "--data", data, "--format", "csv", "--type", "Event", file).failedWithOneLine(2).contains("--union"));
		assertTrue(Call.of("import", "--data", data, "--format", "csv", "--union", "son la", file).failedWithOneLine(2).contains("--type"));
		assertTrue(imports(file, "--map", "Không có=places").failedWithOneLine(2).contains("Không có"));
		assertTrue(imports(file, "--map", "Tên=xyz").failedWithOneLine(2).contains("xyz"));
		assertTrue(imports(file, "--unit", "Tên=ducat").failedWithOneLine(2).contains("ducat"));
		assertTrue(Call.of("import", "--data", data, "--format", "xmi", "--union", "x", file).failedWithOneLine(2).contains("--union"));
		assertTrue(Call.of("export", "--data", data, "--format", "xmi", "--type", "Event", "-o", "-").failedWithOneLine(2).contains("--type"));
		assertTrue(Call.of("import", "--data", data, "--format", "csv", "--union", "hà nội", "--type", "Event", file).failedWithOneLine(1).contains("hà nội"));
		Path nowhere = folder.resolve("nowhere");
		Call.of("import", "--data", nowhere, "--format", "csv", "--union", "x", "--type", "Event", file).exits(3);
		assertFalse(Files.exists(nowhere));
	}

	@Test
	void aFileThatIsNoSpreadsheetIsRefusedWithOneLine() throws IOException {
		Path file = Files.write(folder.resolve("a.xlsx"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
		assertTrue(imports(file).failedWithOneLine(1).startsWith(file + ": "));
		Call check = Call.of("validate", "--format", "xlsx", file).exits(1);
		assertTrue(check.out().startsWith(file.toString()), check.out());
		Call.of("validate", "--format", "csv", csv("Tên;Từ ngày", "A;13/3/2024")).done();
	}

	@Test
	void aWorkbookIsAWorkbook() throws IOException {
		Path file = folder.resolve("out.xlsx");
		Call.of("export", "--data", data, "--format", "xlsx", "--type", "Event", "-o", file).done();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertTrue(zip.getEntry("xl/worksheets/sheet1.xml") != null);
		}
	}
}
