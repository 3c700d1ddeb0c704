package org.huunghi.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.huunghi.sheet.SheetException;

/** A workbook of XLSX. */
final class XlsxFile implements SheetFile {
	private static final String STYLES = "xl/styles.xml";

	private final Path file;
	private final Archive archive;
	private final Map<String, String> parts;
	private final List<String> sheets;

	XlsxFile(Path file) throws IOException {
		this.file = file;
		archive = Archive.check(file);
		parts = new Parts(file).sheets();
		try (ReadableWorkbook workbook = open()) {
			sheets = workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName).filter(Objects::nonNull).toList();
		}
		if (sheets.isEmpty()) {
			throw new SheetException(null, "file.noSheet");
		}
	}

	private ReadableWorkbook open() throws IOException {
		try {
			return new ReadableWorkbook(file.toFile(), new ReadingOptions(archive.has(STYLES), true));
		} catch (IOException | RuntimeException e) {
			// The library has no failure of its own for most that can be wrong in a file.
			throw SheetException.because(e, null, "file.broken");
		}
	}

	@Override
	public Path path() {
		return file;
	}

	@Override
	public List<String> sheets() {
		return sheets;
	}

	@Override
	public RowSource rows(String name) throws IOException {
		String part = parts.get(name);
		Merges merges = part != null && archive.hasMerges(part) ? new Parts(file).merges(part) : Merges.NONE;
		ReadableWorkbook workbook = open();
		try {
			return new XlsxRows(workbook, workbook.findSheet(name).orElseThrow(() -> new SheetException(null, "file.noSuchSheet", name)), merges);
		} catch (IOException | RuntimeException e) {
			workbook.close();
			throw e instanceof SheetException known ? known : SheetException.because(e, name, "file.broken");
		}
	}
}
