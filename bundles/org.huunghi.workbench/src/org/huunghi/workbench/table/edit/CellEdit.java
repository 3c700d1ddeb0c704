package org.huunghi.workbench.table.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.huunghi.union.Named;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.NameCell;
import org.huunghi.workbench.form.reference.ReferenceCellEditor;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.page.WrongEntry;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;
import org.huunghi.workbench.table.filter.Choices;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.grid.InPlace;
import org.huunghi.workbench.table.model.TableModel;

/** Edits one cell at a time, where it stands. The record is opened in the background, while the user is typing already. For the UI thread. */
public final class CellEdit {
	/** Milliseconds after which a save no longer waits for a record that is being opened. */
	private static final long PATIENCE = 5_000;

	private final Grid grid;
	private final TableModel model;
	private final FieldContext context;
	private final Consumer<InPlace.Move> moved;
	private InPlace open;
	private int waiting;
	private String wrong;
	private Column column;
	private int columnAt;
	private int rowAt;

	/** @param moved told where the user goes when an entry is ended */
	public CellEdit(Grid grid, TableModel model, FieldContext context, Consumer<InPlace.Move> moved) {
		this.grid = grid;
		this.model = model;
		this.context = context;
		this.moved = moved;
	}

	/** @return whether an entry is open, or is still to be taken over */
	public boolean isPending() {
		return waiting > 0 || open != null && open.isOpen();
	}

	/**
	 * Opens the editor of a cell.
	 *
	 * @param typed what is typed in place of what the cell says; 0 for nothing
	 * @return whether there is such an editor
	 */
	public boolean start(int columnIndex, int row, char typed) {
		Column edited = model.state().shown().get(columnIndex);
		String id = model.id(row);
		String text = model.text(row, columnIndex);
		Rectangle bounds = grid.bounds(columnIndex, row);
		boolean possible = edited.isEditable() && !context.edits().isReadOnly() && !model.isRemoved(row);
		if (!flush().isEmpty() || id == null || text == null || bounds == null || !possible) {
			return false;
		}
		column = edited;
		columnAt = columnIndex;
		rowAt = row;
		CompletableFuture<EObject> opened = model.unsaved().open(id);
		CellEditor editor = editor(grid.control(), edited, opened);
		Object value = edited.kind() == ColumnKind.CHOICE || edited.kind() == ColumnKind.CHECK ? indexOf(edited, text) : text;
		open = new InPlace(editor, bounds, value, editor instanceof ComboBoxCellEditor ? 0 : typed, new InPlace.Target() {
			@Override
			public String take(Object entered) {
				wrong = CellEdit.this.take(opened, edited, text, entered);
				context.typed().run();
				return wrong;
			}

			@Override
			public void closed(InPlace.Move move) {
				context.typed().run();
				if (!grid.control().isDisposed()) {
					moved.accept(move);
				}
			}
		});
		context.typed().run();
		return true;
	}

	private CellEditor editor(Composite parent, Column edited, CompletableFuture<EObject> opened) {
		return switch (edited.kind()) {
			case CHOICE, CHECK -> {
				String[] items = Choices.of(edited, context.locale()).stream().map(Choices.Choice::label).toArray(String[]::new);
				ComboBoxCellEditor combo = new ComboBoxCellEditor(parent, items, SWT.READ_ONLY);
				combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
				yield combo;
			}
			case REFERENCE -> new ReferenceCellEditor(parent, context, (EReference) edited.feature(), (object, first) -> refer(opened, edited, object, first));
			default -> new InPlace.Entry(parent);
		};
	}

	private int indexOf(Column edited, String label) {
		List<Choices.Choice> choices = Choices.of(edited, context.locale());
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).label().equals(label)) {
				return i;
			}
		}
		return -1;
	}

	private void refer(CompletableFuture<EObject> opened, Column edited, EObject object, List<Command> first) {
		change(opened, owner -> {
			first.add(context.edits().setting(owner, edited.feature(), object));
			context.edits().run(context.edits().label(owner, edited.feature()), first);
		});
	}

	/** @return why it can't be taken; null where it can */
	private String take(CompletableFuture<EObject> opened, Column edited, String before, Object entered) {
		EStructuralFeature feature = edited.feature();
		switch (edited.kind()) {
			case CHOICE, CHECK -> {
				int index = (Integer) entered;
				if (index >= 0) {
					Object value = value(edited, index);
					change(opened, owner -> context.edits().set(owner, feature, value));
				}
			}
			case NAME -> {
				if (!entered.equals(before)) {
					change(opened, owner -> NameCell.set((Named) owner, (String) entered, context.edits(), context.locale()));
				}
			}
			case REFERENCE -> {
				String text = ((String) entered).strip();
				if (text.isEmpty() && !before.isEmpty()) {
					change(opened, owner -> context.edits().set(owner, feature, null));
				} else if (!text.isEmpty() && !text.equals(before)) {
					return Messages.bind(Messages.notChosen, text);
				}
			}
			default -> {
				// a cell shows one line of a text that may have several
				if (!entered.equals(before)) {
					try {
						Object value = context.texts().parse((String) entered, (EAttribute) feature);
						change(opened, owner -> context.edits().set(owner, feature, value));
					} catch (WrongTextException e) {
						return e.getMessage();
					}
				}
			}
		}
		return null;
	}

	private Object value(Column edited, int index) {
		if (edited.kind() == ColumnKind.CHECK) {
			return index == 0;
		}
		EEnumLiteral literal = ((EEnum) edited.feature().getEType()).getELiterals().get(index);
		return literal.getInstance();
	}

	/** Makes the change as soon as the record is there. */
	private void change(CompletableFuture<EObject> opened, Consumer<EObject> change) {
		if (opened.isDone()) {
			made(opened.exceptionally(failure -> null).join(), change);
			return;
		}
		waiting++;
		Display display = grid.control().getDisplay();
		opened.whenComplete((owner, failure) -> display.asyncExec(() -> {
			waiting--;
			made(owner, change);
			context.typed().run();
		}));
	}

	private void made(EObject owner, Consumer<EObject> change) {
		if (owner == null) {
			Failures.show(grid.control().isDisposed() ? null : grid.control().getShell(), Messages.gone);
			return;
		}
		model.unsaved().keep(owner);
		change.accept(owner);
	}

	/** Takes over what is typed. @return the entry where it can't be understood; it stays open then */
	public Optional<WrongEntry> flush() {
		if (open != null && open.isOpen()) {
			String why = open.finish(InPlace.Move.STAY);
			if (why != null) {
				return Optional.of(new WrongEntry(column.label(), why, () -> {
					if (open.control() != null) {
						open.control().setFocus();
					}
				}));
			}
		}
		// what was typed may still wait for its record, which as a rule comes within milliseconds; events are handled meanwhile
		long until = System.currentTimeMillis() + PATIENCE;
		Display display = Display.getCurrent();
		while (waiting > 0 && System.currentTimeMillis() < until) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { });
				display.sleep();
			}
		}
		return waiting > 0 ? Optional.of(new WrongEntry(column.label(), Messages.stillReading, () -> grid.control().setFocus())) : Optional.empty();
	}

	/** Keeps an entry at its cell when that has moved. @param by how many rows down */
	public void follow(int by) {
		rowAt += by;
		if (open != null && open.isOpen()) {
			Rectangle bounds = grid.bounds(columnAt, rowAt);
			if (bounds == null) {
				settle();
			} else {
				open.moveTo(bounds);
			}
		}
	}

	/** Takes over what is typed, or drops it where it can't be understood: before the cells move away below it. */
	public void settle() {
		if (open != null && open.isOpen() && open.finish(InPlace.Move.STAY) != null) {
			open.close(InPlace.Move.STAY);
		}
	}
}
