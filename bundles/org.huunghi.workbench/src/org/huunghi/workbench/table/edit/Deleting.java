package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.huunghi.union.Record;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.delete.Deletion;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.model.TableModel;

/** Deletes records of a table after a question, also those of rows that have not been looked at; new ones just go. For the UI thread. */
public final class Deleting {
	/** Most records that are deleted at a time: each is looked at before the question. */
	public static final int MOST = 500;

	private final TableModel model;
	private final PageContext context;

	public Deleting(TableModel model, PageContext context) {
		this.model = model;
		this.context = context;
	}

	/** Deletes the records of these rows; more than {@link #MOST} are refused. @param rows none of them a head of a group */
	public void start(List<Integer> rows) {
		if (context.edits().isReadOnly()) {
			return;
		}
		if (rows.size() > MOST) {
			MessageDialog.open(MessageDialog.INFORMATION, context.shell(), Messages.delete.replace("…", ""), Messages.bind(Messages.deleteTooMany, MOST), 0,
					Messages.pasteOk);
			return;
		}
		List<Integer> stored = new ArrayList<>();
		List<Record> added = new ArrayList<>();
		for (int row : rows) {
			if (model.rows().at(row).kind() == Line.Kind.ADDED) {
				added.add((Record) model.unsaved().find(model.id(row)));
			} else {
				stored.add(row);
			}
		}
		List<String> known = stored.stream().map(model::id).toList();
		List<Span> spans = known.contains(null) ? Span.of(model, stored) : List.of();
		if (!added.isEmpty()) {
			context.edits().group(Messages.deleteNew, () -> context.edits().remove(context.record(), UnionPackage.Literals.REGISTER__RECORDS, added));
		}
		if (!spans.isEmpty()) {
			context.background(Messages.readJob, (repository, monitor) -> Span.read(spans,
					span -> model.ids(repository, span.query(), span.from(), span.count()), monitor), this::ask);
		} else if (!known.isEmpty()) {
			ask(known);
		}
	}

	/** @param ids null in the place of those that are gone */
	private void ask(List<String> ids) {
		List<String> there = ids.stream().filter(Objects::nonNull).toList();
		if (!there.isEmpty()) {
			new Deletion(context.shell(), there).start();
		}
	}
}
