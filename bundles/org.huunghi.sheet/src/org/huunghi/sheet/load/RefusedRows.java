package org.huunghi.sheet.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.export.CellTarget;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.Letters;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetRow;

/**
 * Writes the refused rows of a checked sheet to a file of their own, with their cells as they are and the reason in a last column, so that a user corrects
 * them there and imports that file.
 */
public final class RefusedRows {
	private final CheckedSheet checked;
	private final ImportPlan plan;
	private final Map<Integer, String> told;
	private int width;

	private RefusedRows(CheckedSheet checked) {
		this.checked = checked;
		plan = checked.plan();
		told = new HashMap<>();
		for (CellProblem problem : checked.problems()) {
			told.merge(problem.row(), said(problem), (a, b) -> a + "; " + b);
		}
	}

	private static String said(CellProblem problem) {
		return problem.column() < 0 ? problem.message() : Letters.of(problem.column()) + ": " + problem.message();
	}

	/**
	 * Writes the rows.
	 *
	 * @param xlsx whether as a workbook; else as CSV
	 * @param out is left open
	 * @param monitor may be null
	 */
	public static void write(CheckedSheet checked, Repository repository, boolean xlsx, OutputStream out, IProgressMonitor monitor) throws IOException {
		RefusedRows rows = new RefusedRows(checked);
		try (CellTarget target = CellTarget.of(xlsx, out, checked.plan().mapping().sheet(), checked.plan().mapping().notation())) {
			repository.read(view -> {
				try {
					rows.write(target, view, SubMonitor.convert(monitor, Math.max(1, checked.refused())));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return null;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void write(CellTarget target, View view, SubMonitor progress) throws IOException {
		RowReader reader = new RowReader(plan.mapping(), plan.reader());
		NameResolver names = checked.resolver();
		RuleCheck rules = new RuleCheck(plan.mapping(), view, names, plan.reader());
		List<String> headings = new ArrayList<>(plan.mapping().columns().stream().map(MappedColumn::heading).toList());
		width = headings.size();
		headings.add(SheetTexts.get(plan.reader(), "refused.heading"));
		target.headings(headings);
		try (RowSource source = plan.file().rows(plan.mapping().sheet())) {
			for (SheetRow row = source.next(); row != null; row = source.next()) {
				if (checked.isRefused(row.number())) {
					progress.split(1);
					target.row(cells(row, reason(row, reader, names, rules)));
				}
			}
		}
	}

	private List<Cell> cells(SheetRow row, String reason) {
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			cells.add(row.cell(column));
		}
		cells.add(Cell.text(reason));
		return cells;
	}

	private String reason(SheetRow row, RowReader reader, NameResolver names, RuleCheck rules) {
		String known = told.get(row.number());
		if (known != null) {
			return known;
		}
		RowValues values = reader.read(row);
		names.resolve(values, reader);
		List<CellProblem> problems = values.problems().isEmpty() ? rules.check(values, checked.ids().row(row.number())) : values.problems();
		return problems.isEmpty() ? SheetTexts.get(plan.reader(), "row.duplicate") : problems.stream().map(RefusedRows::said).collect(Collectors.joining("; "));
	}
}
