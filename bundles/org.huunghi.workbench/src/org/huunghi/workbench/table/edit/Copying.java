package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.part.ClipboardText;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.data.RowData;
import org.huunghi.workbench.table.model.TableModel;

/** Copies cells as a spreadsheet takes them, also those that have not been read yet. For the UI thread. */
public final class Copying {
	/** Most rows that are copied: more is what files are for. */
	public static final int MOST = 50_000;

	private final TableModel model;
	private final PageContext context;

	public Copying(TableModel model, PageContext context) {
		this.model = model;
		this.context = context;
	}

	/**
	 * Copies the cells of these rows and columns; more rows than {@link #MOST} are refused.
	 *
	 * @param rows none of them a head of a group
	 * @param columns from left to right
	 * @param heads whether under a line of column names
	 */
	public void start(List<Integer> rows, List<Integer> columns, boolean heads) {
		if (rows.size() > MOST) {
			MessageDialog.open(MessageDialog.INFORMATION, context.shell(), Messages.copy, Messages.bind(Messages.copyTooMany, MOST), 0, Messages.pasteOk);
			return;
		}
		if (rows.isEmpty() || columns.isEmpty()) {
			return;
		}
		List<List<String>> lines = new ArrayList<>();
		if (heads) {
			lines.add(columns.stream().map(column -> model.state().shown().get(column).label()).toList());
		}
		List<Integer> unread = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int row : rows) {
			List<String> here = here(row, columns);
			if (here.contains(null) && model.rows().at(row).kind() == Line.Kind.STORED) {
				unread.add(row);
				places.add(lines.size());
			}
			lines.add(here);
		}
		if (unread.isEmpty()) {
			ClipboardText.copy(lines);
			return;
		}
		List<Span> spans = Span.of(model, unread);
		context.background(Messages.copyJob,
				(repository, monitor) -> Span.read(spans, span -> model.read(repository, span.query(), span.from(), span.count()), monitor), read -> {
					for (int i = 0; i < places.size(); i++) {
						RowData data = read.get(i);
						lines.set(places.get(i), data == null ? null : columns.stream().map(data.texts()::get).toList());
					}
					// what somebody else has removed meanwhile
					lines.removeIf(line -> line == null);
					ClipboardText.copy(lines);
				});
	}

	/** @return what the cells say; null in the place of those that have not been read */
	private List<String> here(int row, List<Integer> columns) {
		List<String> texts = new ArrayList<>();
		columns.forEach(column -> texts.add(model.text(row, column)));
		return texts;
	}
}
