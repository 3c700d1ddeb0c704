package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.data.PageCache;
import org.huunghi.workbench.table.model.TableModel;

/**
 * Stored records that follow one another in a table, to be read as one, whether their rows have been looked at or not.
 *
 * @param query what is asked for them
 * @param from number of the first one
 * @param count how many there are
 */
record Span(TableQuery query, int from, int count) {
	/** Most records of a span, so that reading can be told of and cancelled. */
	private static final int MOST = PageCache.PAGE * 5;

	/** Reads what is wanted of one span. @param <T> what that is */
	interface Reader<T> {
		/** @return in the order of the records; fewer where some are gone */
		List<T> read(Span span);
	}

	/** @return the spans in which these rows lie, in their order. @param rows none of them a head of a group, or that of a new record */
	static List<Span> of(TableModel model, List<Integer> rows) {
		List<Span> spans = new ArrayList<>();
		Line before = null;
		for (int row : rows) {
			Line line = model.rows().at(row);
			Span last = before != null && before.group() == line.group() && before.index() + 1 == line.index() ? spans.getLast() : null;
			if (last != null && last.count() < MOST) {
				spans.set(spans.size() - 1, new Span(last.query(), last.from(), last.count() + 1));
			} else {
				spans.add(new Span(model.query(line), line.index(), 1));
			}
			before = line;
		}
		return spans;
	}

	/** @return what was read for each row, in the order of the rows; null where its record is gone. Not for the UI thread */
	static <T> List<T> read(List<Span> spans, Reader<T> reader, IProgressMonitor monitor) {
		monitor.beginTask("", spans.size());
		List<T> all = new ArrayList<>();
		for (Span span : spans) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<T> read = reader.read(span);
			for (int i = 0; i < span.count(); i++) {
				all.add(i < read.size() ? read.get(i) : null);
			}
			monitor.worked(1);
		}
		return all;
	}
}
