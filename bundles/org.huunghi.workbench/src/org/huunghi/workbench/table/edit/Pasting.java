package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.Record;
import org.huunghi.workbench.form.value.Tsv;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.model.TableModel;

/**
 * Pastes a block of cells from a spreadsheet, from the selected cell on: into the rows that are there, and into new records beyond the last. All of
 * it is undone as one; cells that can't be understood stay as they were and are listed. For the UI thread.
 */
public final class Pasting {
	/** Most lines of a block. */
	private static final int MOST = 5_000;
	private static final int MOST_LISTED = 12;

	private final Grid grid;
	private final TableModel model;
	private final PageContext context;

	public Pasting(Grid grid, TableModel model, PageContext context) {
		this.grid = grid;
		this.model = model;
		this.context = context;
	}

	/** What was read before anything is changed: the ids of the rows that are there, and the records that cells name. */
	private record Ready(List<String> ids, NameLookup names) {
	}

	/** Pastes what is on the clipboard. */
	public void start() {
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (context.edits().isReadOnly()) {
			return;
		}
		if (text == null || text.isBlank()) {
			say(Messages.pasteNothing);
			return;
		}
		if (model.rows().isGrouped()) {
			say(Messages.pasteGroups);
			return;
		}
		List<List<String>> block = Tsv.read(text);
		if (block.size() > MOST + 1) {
			say(Messages.bind(Messages.pasteTooMany, MOST));
			return;
		}
		Point anchor = grid.anchor();
		List<Integer> order = grid.columnsInOrder();
		List<Column> from = order.subList(anchor == null ? 0 : order.indexOf(anchor.x), order.size()).stream().map(model.state().shown()::get).toList();
		PastePlan plan = PastePlan.of(block, from, model.state().columns().all());
		int row = anchor == null ? model.rows().size() : anchor.y;
		int stored = Math.max(0, Math.min(plan.lines().size(), model.rows().size() - model.rows().added() - row));
		TableQuery query = model.state().query();
		context.background(Messages.pasteJob, (repository, monitor) -> look(plan, query, row, stored, repository, monitor),
				ready -> open(plan, row, ready));
	}

	private void say(String message) {
		MessageDialog.open(MessageDialog.INFORMATION, context.shell(), Messages.pasteTitle, message, 0, Messages.pasteOk);
	}

	private Ready look(PastePlan plan, TableQuery query, int row, int stored, Repository repository, IProgressMonitor monitor) {
		List<String> ids = stored == 0 ? List.of() : model.ids(repository, query, row, stored);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return new Ready(ids, NameLookup.of(plan, repository, context.locale()));
	}

	/** Opens all records in the editor's transaction, in the background. */
	private void open(PastePlan plan, int row, Ready ready) {
		Set<String> ids = new LinkedHashSet<>(ready.ids());
		ids.addAll(ready.names().found());
		ids.remove(null);
		Map<String, CompletableFuture<EObject>> futures = new HashMap<>();
		ids.forEach(id -> futures.put(id, model.unsaved().open(id)));
		CompletableFuture<Void> all = CompletableFuture.allOf(futures.values().toArray(CompletableFuture[]::new));
		all.whenComplete((nothing, failure) -> grid.control().getDisplay().asyncExec(() -> {
			if (grid.control().isDisposed() || context.edits().isReadOnly()) {
				return;
			}
			Map<String, EObject> objects = new HashMap<>();
			futures.forEach((id, future) -> {
				EObject object = future.exceptionally(lost -> null).join();
				if (object != null) {
					objects.put(id, object);
				}
			});
			paste(plan, row, ready, objects);
		}));
	}

	private void paste(PastePlan plan, int row, Ready ready, Map<String, EObject> objects) {
		CellWriter writer = new CellWriter(context, ready.names(), objects);
		List<String> refused = new ArrayList<>();
		int[] written = new int[1];
		List<Record> added = List.copyOf(model.unsaved().added());
		int storedRows = model.rows().size() - model.rows().added();
		context.edits().group(Messages.pasteTitle, () -> {
			for (int i = 0; i < plan.lines().size(); i++) {
				List<String> line = plan.lines().get(i);
				int index = row + i - storedRows;
				EObject there = i < ready.ids().size() ? objects.get(ready.ids().get(i)) : index >= 0 && index < added.size() ? added.get(index) : null;
				boolean fresh = there == null && i >= ready.ids().size();
				if (fresh && !PastePlan.isBlank(line)) {
					there = NewRecord.add(model, context);
				}
				if (there != null) {
					if (!fresh) {
						model.unsaved().keep(there);
					}
					write(writer, plan, line, i, there, fresh, refused, written);
				} else if (!fresh && !PastePlan.isBlank(line)) {
					refused.add(Messages.bind(Messages.pasteRefusedCell, new Object[] { i + 1, "–", String.join(" | ", line), Messages.gone }));
				}
			}
		});
		if (!refused.isEmpty()) {
			String list = refused.stream().limit(MOST_LISTED).collect(Collectors.joining("\n"));
			String more = refused.size() > MOST_LISTED ? "\n" + Messages.bind(Messages.pasteRefusedMore, refused.size() - MOST_LISTED) : "";
			say(Messages.bind(Messages.pasteRefused, written[0], refused.size()) + "\n\n" + list + more);
		}
	}

	private void write(CellWriter writer, PastePlan plan, List<String> line, int number, EObject record, boolean fresh, List<String> refused,
			int[] written) {
		for (int i = 0; i < line.size(); i++) {
			Column column = plan.columns().get(i);
			String text = line.get(i);
			if (fresh && text.isBlank() || column == null && text.isBlank()) {
				continue;
			}
			try {
				if (column == null) {
					throw new WrongTextException(Messages.pasteNoColumn);
				}
				writer.write(record, column, text);
				written[0]++;
			} catch (WrongTextException e) {
				refused.add(Messages.bind(Messages.pasteRefusedCell, new Object[] { number + 1, column == null ? "–" : column.label(), text, e.getMessage() }));
			}
		}
	}
}
