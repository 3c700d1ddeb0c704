package org.huunghi.workbench.form.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.huunghi.union.Named;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.field.NameCell;
import org.huunghi.workbench.form.reference.ReferenceCellEditor;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.form.value.Languages;
import org.huunghi.workbench.form.value.WrongTextException;

/** Edits the cells of one column in place. */
final class CellEditing extends EditingSupport {
	private final TableViewer viewer;
	private final FieldContext context;
	private final EStructuralFeature column;
	private final FieldKind kind;
	private final WrongCells wrongs;
	private EObject edited;

	CellEditing(TableViewer viewer, FieldContext context, EStructuralFeature column, FieldKind kind, WrongCells wrongs) {
		super(viewer);
		this.viewer = viewer;
		this.context = context;
		this.column = column;
		this.kind = kind;
		this.wrongs = wrongs;
	}

	@Override
	protected boolean canEdit(Object element) {
		boolean has = ((EObject) element).eClass().getEAllStructuralFeatures().contains(column);
		return has && !context.edits().isReadOnly() && switch (kind) {
			case READ_ONLY, REFERENCES, TABLE, ATTACHMENTS -> false;
			default -> true;
		};
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		edited = (EObject) element;
		return switch (kind) {
			case CHOICE -> combo(choices(), SWT.READ_ONLY);
			case LANGUAGE -> combo(Languages.OFFERED.stream().map(tag -> Languages.name(tag, context.locale())).toList(), SWT.NONE);
			case CHECK -> new CheckboxCellEditor(viewer.getTable());
			case REFERENCE -> reference();
			default -> new TextCellEditor(viewer.getTable());
		};
	}

	private CellEditor combo(List<String> items, int style) {
		ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new), style);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		return editor;
	}

	private CellEditor reference() {
		EObject row = edited;
		return new ReferenceCellEditor(viewer.getTable(), context, (EReference) column, (object, first) -> {
			wrongs.remove(row, column);
			first.add(context.edits().setting(row, column, object));
			context.edits().run(context.edits().label(row, column), first);
			viewer.update(row, null);
		});
	}

	private List<EEnumLiteral> literals() {
		return ((EEnum) column.getEType()).getELiterals();
	}

	private List<String> choices() {
		List<String> items = new ArrayList<>();
		literals().forEach(literal -> items.add(ModelLabels.of(literal.getEEnum(), literal, context.locale())));
		return items;
	}

	@Override
	protected Object getValue(Object element) {
		EObject row = (EObject) element;
		Object value = row.eGet(column);
		return switch (kind) {
			case CHOICE -> value == null ? -1 : literals().indexOf(CellTexts.literal((EEnum) column.getEType(), value));
			case LANGUAGE -> Languages.OFFERED.indexOf(value);
			case CHECK -> Boolean.TRUE.equals(value);
			case NAMES -> NameCell.text((Named) row, context.locale());
			default -> wrongs.get(row, column) != null ? wrongs.get(row, column).text() : context.texts().format(row, column);
		};
	}

	@Override
	protected void setValue(Object element, Object value) {
		EObject row = (EObject) element;
		switch (kind) {
			case CHOICE -> {
				if ((Integer) value >= 0) {
					context.edits().set(row, column, literals().get((Integer) value).getInstance());
				}
			}
			case LANGUAGE -> {
				if ((Integer) value >= 0) {
					context.edits().set(row, column, Languages.OFFERED.get((Integer) value));
				}
			}
			case CHECK -> context.edits().set(row, column, value);
			case NAMES -> NameCell.set((Named) row, (String) value, context.edits(), context.locale());
			case REFERENCE -> typedReference(row, (String) value);
			default -> typed(row, (String) value);
		}
		viewer.update(row, null);
	}

	private void typedReference(EObject row, String text) {
		if (text.isBlank()) {
			wrongs.remove(row, column);
			context.edits().set(row, column, null);
		} else if (!text.equals(context.texts().format(row, column))) {
			wrongs.put(row, column, text, Messages.bind(Messages.notChosen, text.strip()));
			context.typed().run();
		}
	}

	private void typed(EObject row, String text) {
		boolean wasWrong = wrongs.get(row, column) != null;
		try {
			Object value = context.texts().parse(text, (EAttribute) column);
			wrongs.remove(row, column);
			context.edits().set(row, column, value);
		} catch (WrongTextException e) {
			wrongs.put(row, column, text, e.getMessage());
		}
		if (wasWrong || wrongs.get(row, column) != null) {
			context.typed().run();
		}
	}
}
