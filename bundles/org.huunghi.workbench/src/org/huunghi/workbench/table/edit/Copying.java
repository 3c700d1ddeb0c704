package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.form.value.Tsv;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.data.PageCache;
import org.huunghi.workbench.table.data.RowData;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.model.TableModel;

/** Copies the selected cells as a spreadsheet takes them, also those that have not been read yet. For the UI thread. */
public final class Copying {
	/** Most rows that are copied: more is what files are for. */
	private static final int MOST = 50_000;

	private final Grid grid;
	private final TableModel model;
	private final PageContext context;

	public Copying(Grid grid, TableModel model, PageContext context) {
		this.grid = grid;
		this.model = model;
		this.context = context;
	}

	/** Records that follow one another in one group, to be read as one. */
	private record Span(TableQuery query, int from, List<Integer> rows) {
	}

	/** Copies what is selected. @param heads whether under a line of column names */
	public void start(boolean heads) {
		List<Integer> columns = grid.selectedColumns();
		List<Integer> rows = new ArrayList<>();
		for (Range range : grid.selectedRows()) {
			for (int row = range.start; row < range.end; row++) {
				if (rows.size() == MOST) {
					MessageDialog.open(MessageDialog.INFORMATION, context.shell(), Messages.copy, Messages.bind(Messages.copyTooMany, MOST), 0, Messages.pasteOk);
					return;
				}
				rows.add(row);
			}
		}
		if (rows.isEmpty() || columns.isEmpty()) {
			return;
		}
		List<List<String>> known = rows.stream().filter(row -> !isHead(row)).map(row -> here(row, columns)).toList();
		if (known.stream().noneMatch(line -> line.contains(null))) {
			put(known, columns, heads);
			return;
		}
		List<Span> spans = spans(rows);
		context.background(Messages.copyJob, (repository, monitor) -> read(repository, spans, monitor), read -> {
			List<List<String>> lines = new ArrayList<>();
			int at = 0;
			for (int row : rows) {
				if (isHead(row)) {
					continue;
				}
				List<String> here = here(row, columns);
				if (!here.contains(null)) {
					lines.add(here);
				} else if (at < read.size() && read.get(at) != null) {
					RowData data = read.get(at);
					lines.add(columns.stream().map(data.texts()::get).toList());
				}
				at++;
			}
			put(lines, columns, heads);
		});
	}

	private boolean isHead(int row) {
		Line line = model.rows().at(row);
		return line == null || line.kind() == Line.Kind.HEAD;
	}

	/** @return what the cells say; null in the place of those that have not been read */
	private List<String> here(int row, List<Integer> columns) {
		List<String> texts = new ArrayList<>();
		columns.forEach(column -> texts.add(model.text(row, column)));
		return texts;
	}

	private List<Span> spans(List<Integer> rows) {
		List<Span> spans = new ArrayList<>();
		Line before = null;
		for (int row : rows) {
			Line line = model.rows().at(row);
			if (line == null || line.kind() == Line.Kind.HEAD) {
				before = null;
				continue;
			}
			boolean stored = line.kind() == Line.Kind.STORED;
			boolean goesOn = before != null && before.kind() == line.kind() && before.group() == line.group() && before.index() + 1 == line.index()
					&& spans.get(spans.size() - 1).rows().size() < PageCache.PAGE * 5;
			if (!goesOn) {
				spans.add(new Span(stored ? model.query(line) : null, line.index(), new ArrayList<>()));
			}
			spans.get(spans.size() - 1).rows().add(row);
			before = line;
		}
		return spans;
	}

	/** @return the rows in the order of the spans; null in the place of new ones, which are not stored */
	private List<RowData> read(Repository repository, List<Span> spans, IProgressMonitor monitor) {
		monitor.beginTask(Messages.copyJob, spans.size());
		List<RowData> all = new ArrayList<>();
		for (Span span : spans) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<RowData> read = span.query() == null ? List.of() : model.read(repository, span.query(), span.from(), span.rows().size());
			for (int i = 0; i < span.rows().size(); i++) {
				all.add(i < read.size() ? read.get(i) : null);
			}
			monitor.worked(1);
		}
		return all;
	}

	private void put(List<List<String>> lines, List<Integer> columns, boolean heads) {
		List<List<String>> all = new ArrayList<>();
		if (heads) {
			all.add(columns.stream().map(column -> model.state().shown().get(column).label()).toList());
		}
		all.addAll(lines);
		if (all.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		clipboard.setContents(new Object[] { Tsv.write(all) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
