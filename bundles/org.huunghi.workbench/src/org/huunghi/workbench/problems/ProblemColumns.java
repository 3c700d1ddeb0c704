package org.huunghi.workbench.problems;

import java.util.Comparator;
import java.util.Locale;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Image;
import org.huunghi.union.rules.Severity;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.part.SortedColumns;

/** The columns of the table of problems. */
final class ProblemColumns {
	private ProblemColumns() {
	}

	static void install(TableViewer viewer) {
		SortedColumns<ProblemRow> columns = new SortedColumns<>(viewer, ProblemRow.class);
		columns.add(Messages.Problems_severity, new ColumnWeightData(110, 55), Comparator.comparing(ProblemRow::severity), new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return word(((ProblemRow) row).severity());
			}

			@Override
			public Image getImage(Object row) {
				return image(((ProblemRow) row).severity());
			}
		});
		columns.addText(Messages.Problems_message, 460, ProblemRow::message, row -> null);
		columns.addText(Messages.Problems_record, 230, ProblemRow::record, row -> null);
		columns.addText(Messages.Problems_union, 220, ProblemRow::union, row -> null);
		columns.addText(Messages.Problems_code, 150, ProblemRow::code, row -> null);
	}

	private static Image image(Severity severity) {
		return Icons.command(severity.name().toLowerCase(Locale.ROOT));
	}

	/** @return the word for a severity */
	static String word(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.Problems_error;
		case WARNING -> Messages.Problems_warning;
		case INFO -> Messages.Problems_info;
		};
	}
}
