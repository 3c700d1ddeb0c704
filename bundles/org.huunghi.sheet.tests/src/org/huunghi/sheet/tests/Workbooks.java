package org.huunghi.sheet.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks, right ones and wrong ones. */
final class Workbooks {
	private static final String SHEET_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

	private Workbooks() {
	}

	/** @return a workbook with one sheet that is filled by hand */
	static Path of(Path file, String name, Consumer<Worksheet> fill) {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tests", "1.0")) {
			fill.accept(workbook.newWorksheet(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file;
	}

	/** @return a workbook with these rows: texts, numbers and days, null for an empty cell */
	static Path of(Path file, String name, Object[]... rows) {
		return of(file, name, sheet -> {
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < rows[row].length; column++) {
					put(sheet, row, column, rows[row][column]);
				}
			}
		});
	}

	static void put(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
		case null -> {
			// stays empty
		}
		case LocalDate day -> {
			sheet.value(row, column, day);
			sheet.style(row, column).format("dd/mm/yyyy").set();
		}
		case Number number -> sheet.value(row, column, number);
		case Boolean truth -> sheet.value(row, column, truth);
		default -> sheet.value(row, column, value.toString());
		}
	}

	/** @return an archive with the parts of a workbook whose only sheet is this XML, and more parts over them */
	static Path raw(Path file, String sheetXml, Map<String, String> more) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
		parts.put("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
				+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
		parts.put("xl/worksheets/sheet1.xml", sheetXml.startsWith("<?xml") ? sheetXml : SHEET_HEAD + sheetXml + "</worksheet>");
		parts.putAll(more);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	/** @return an archive with one sheet that is this many megabytes of the same text */
	static Path bomb(Path file, int megabytes) throws IOException {
		raw(file, "<sheetData/>", Map.of());
		byte[] block = "<c r=\"A1\"/>".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
		Path bomb = file.resolveSibling("bomb-" + file.getFileName());
		try (var from = new java.util.zip.ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			for (ZipEntry entry : from.stream().toList()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().endsWith("sheet1.xml")) {
					for (long written = 0; written < (long) megabytes << 20; written += block.length) {
						zip.write(block);
					}
				} else {
					from.getInputStream(entry).transferTo(zip);
				}
				zip.closeEntry();
			}
		}
		return bomb;
	}
}
