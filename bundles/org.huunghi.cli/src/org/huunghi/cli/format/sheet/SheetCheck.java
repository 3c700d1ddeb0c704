package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.format.FileCheck;
import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;

/** Checks that a spreadsheet can be read to its end, and tells cells that no import can take: errors, and formulas without a result. */
public final class SheetCheck implements FileCheck {
	private static final int MOST = 1_000;

	@Override
	public List<Finding> check(Path file, String name, Locale locale) throws IOException {
		List<Finding> findings = new ArrayList<>();
		try {
			SheetFile sheets = SheetFile.open(file);
			for (String sheet : sheets.sheets()) {
				look(sheets, sheet, findings, locale);
			}
		} catch (SheetException e) {
			findings.add(Finding.error(0, e.place(), e.message(locale)));
		}
		return findings;
	}

	private static void look(SheetFile sheets, String sheet, List<Finding> findings, Locale locale) throws IOException {
		try (RowSource rows = sheets.rows(sheet)) {
			for (SheetRow row = rows.next(); row != null && findings.size() < MOST; row = rows.next()) {
				for (int column = 0; column < row.cells().size(); column++) {
					Cell cell = row.cell(column);
					if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.FORMULA) {
						String key = cell.kind() == Cell.Kind.ERROR ? "check.error" : "check.formula";
						findings.add(Finding.error(row.number(), SheetFile.place(sheet, column, row.number()), SheetImport.TEXTS.get(locale, key, cell.text())));
					}
				}
			}
		}
	}
}
