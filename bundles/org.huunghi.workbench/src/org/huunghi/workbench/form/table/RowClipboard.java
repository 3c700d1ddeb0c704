package org.huunghi.workbench.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.Hit;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.reference.ReferenceTypes;
import org.huunghi.workbench.form.value.Tsv;
import org.huunghi.workbench.form.value.WrongTextException;

/** Copies rows as a spreadsheet takes them, and makes rows of what a spreadsheet gives. */
final class RowClipboard {
	private final FieldContext context;
	private final List<EStructuralFeature> columns;
	private final WrongCells wrongs;

	RowClipboard(FieldContext context, List<EStructuralFeature> columns, WrongCells wrongs) {
		this.context = context;
		this.columns = columns;
		this.wrongs = wrongs;
	}

	/** @return the rows under a line with the columns' names */
	String copy(List<EObject> rows, EClass type) {
		List<List<String>> table = new ArrayList<>();
		table.add(columns.stream().map(column -> ModelLabels.of(type, column, context.locale())).toList());
		for (EObject row : rows) {
			table.add(columns.stream().map(column -> context.texts().format(row, column)).toList());
		}
		return Tsv.write(table);
	}

	/**
	 * Adds a row for each line of the text, as one change that can be undone. Cells that can't be understood are kept as they are and marked. A
	 * first line with the names of the columns says which is which; else they are taken in their order, and a list of single cells is one of
	 * names where the rows have such.
	 */
	void paste(String text, EObject owner, EReference feature, EClass type, Runnable done) {
		List<List<String>> lines = Tsv.read(text);
		if (lines.isEmpty()) {
			return;
		}
		List<EStructuralFeature> order = heads(lines.get(0), type);
		if (order == null) {
			order = lines.stream().allMatch(line -> line.size() == 1) ? List.of(forSingleCells()) : columns;
		} else {
			lines = lines.subList(1, lines.size());
		}
		List<CompletableFuture<?>> searches = new ArrayList<>();
		WrongCells unread = new WrongCells();
		List<EObject> rows = new ArrayList<>();
		for (List<String> line : lines) {
			EObject row = Creation.create(type);
			rows.add(row);
			for (int i = 0; i < Math.min(line.size(), order.size()); i++) {
				fill(row, order.get(i), line.get(i), searches, unread);
			}
		}
		Display display = Display.getCurrent();
		CompletableFuture.allOf(searches.toArray(CompletableFuture[]::new)).whenComplete((nothing, failure) -> display.asyncExec(() -> {
			List<Command> commands = rows.stream().map(row -> context.edits().adding(owner, feature, row, -1)).toList();
			context.edits().run(Messages.bind(Messages.paste, context.edits().label(owner, feature)), commands);
			wrongs.putAll(unread);
			done.run();
		}));
	}

	private List<EStructuralFeature> heads(List<String> cells, EClass type) {
		Map<String, EStructuralFeature> names = new java.util.HashMap<>();
		columns.forEach(column -> names.put(Fold.fold(ModelLabels.of(type, column, context.locale())), column));
		List<EStructuralFeature> order = cells.stream().map(cell -> names.get(Fold.fold(cell))).toList();
		return order.contains(null) ? null : order;
	}

	private EStructuralFeature forSingleCells() {
		return columns.stream().filter(column -> column == UnionPackage.Literals.NAMED__NAMES || column.getName().equals("name")).findFirst()
				.orElse(columns.get(0));
	}

	private void fill(EObject row, EStructuralFeature column, String cell, List<CompletableFuture<?>> searches, WrongCells unread) {
		if (column instanceof EAttribute attribute) {
			try {
				Object value = context.texts().parse(cell, attribute);
				row.eSet(column, value);
			} catch (WrongTextException e) {
				unread.put(row, column, cell, e.getMessage());
			}
		} else if (column == UnionPackage.Literals.NAMED__NAMES && !cell.isBlank()) {
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText(cell);
			((Named) row).getNames().add(name);
		} else if (!column.isMany() && !cell.isBlank()) {
			searches.add(look(row, (EReference) column, cell.strip(), unread));
		}
	}

	/** Refers to what has exactly this name; with none or several of it, the text stays for the user to choose. */
	private CompletableFuture<?> look(EObject row, EReference column, String name, WrongCells unread) {
		Set<String> classes = ReferenceTypes.names(column.getEReferenceType());
		Display display = Display.getCurrent();
		return context.services().search(name, classes, 20).thenCompose(hits -> {
			List<Hit> same = hits.stream().filter(hit -> hit.labels().values().stream().anyMatch(label -> Fold.sameName(label, name))).toList();
			return same.size() == 1 ? context.services().find(same.get(0).id()) : CompletableFuture.<EObject>completedFuture(null);
		}).exceptionally(failure -> null).thenAccept(object -> display.syncExec(() -> {
			if (object == null) {
				unread.put(row, column, name, Messages.bind(Messages.notChosen, name));
			} else {
				row.eSet(column, object);
			}
		}));
	}
}
