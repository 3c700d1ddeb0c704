package org.huunghi.workbench.form.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.page.ChangedElsewhere;

/** The table of a list of contained objects: a column for each simple feature, edited in place, sorted by a click on a column's head. */
final class RowTable {
	private static final int LEAST_ROWS = 3;
	private static final int MOST_ROWS = 12;

	private final FieldContext context;
	private final EObject owner;
	private final EReference feature;
	private final List<EStructuralFeature> columns;
	private final WrongCells wrongs = new WrongCells();
	private final Map<EObject, List<Problem>> problems = new HashMap<>();
	private final ElsewhereCells elsewhere = new ElsewhereCells();
	private final RowSorter sorter;
	private final Composite area;
	private final TableViewer viewer;
	private EObject selectedBefore;

	RowTable(Composite parent, FieldContext context, EObject owner, EReference feature) {
		this.context = context;
		this.owner = owner;
		this.feature = feature;
		FormDefinition form = context.definitions().of(feature.getEReferenceType());
		EReference back = feature.getEOpposite();
		columns = form.columns().stream().filter(column -> column != back).toList();
		sorter = new RowSorter(context);
		area = context.toolkit().createComposite(parent);
		Table table = context.toolkit().createTable(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		for (EStructuralFeature column : columns) {
			addColumn(layout, column, form.kind(column));
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		makeEditable();
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(area);
		fill();
	}

	private void addColumn(TableColumnLayout layout, EStructuralFeature column, FieldKind kind) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
		EClass type = feature.getEReferenceType();
		viewerColumn.getColumn().setText(ModelLabels.of(type, column, context.locale()));
		viewerColumn.getColumn().setMoveable(true);
		viewerColumn.setLabelProvider(new RowLabels(context, column, columns.indexOf(column) == 0, wrongs, problems, elsewhere));
		viewerColumn.setEditingSupport(new CellEditing(viewer, context, column, kind, wrongs));
		viewerColumn.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sorter.clicked(viewer, viewerColumn.getColumn(), column)));
		layout.setColumnData(viewerColumn.getColumn(), width(kind, viewerColumn));
	}

	private static ColumnWeightData width(FieldKind kind, TableViewerColumn column) {
		int head = column.getColumn().getText().length() * 8 + 16;
		return switch (kind) {
			case REFERENCE, REFERENCES -> new ColumnWeightData(4, Math.max(150, head));
			case TEXT, LONG_TEXT, LINK, EMAIL, NAMES -> new ColumnWeightData(4, Math.max(120, head));
			case CHOICE, LANGUAGE -> new ColumnWeightData(2, Math.max(110, head));
			default -> new ColumnWeightData(1, Math.max(92, head));
		};
	}

	private void makeEditable() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellHighlighter(viewer) {
			// The whole row is shown as selected: drawing one cell ourselves would hide icons on some platforms.
		});
		viewer.addSelectionChangedListener(e -> viewer.getTable().getDisplay().asyncExec(() -> {
			if (!viewer.getTable().isDisposed()) {
				selectedBefore = (EObject) viewer.getStructuredSelection().getFirstElement();
			}
		}));
		TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return switch (event.eventType) {
					case ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION -> event.getSource() instanceof org.eclipse.jface.viewers.ViewerCell cell
							&& cell.getElement() == selectedBefore && ((org.eclipse.swt.events.MouseEvent) event.sourceEvent).button == 1;
					case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
					case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
					default -> false;
				};
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
				| ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	Composite area() {
		return area;
	}

	TableViewer viewer() {
		return viewer;
	}

	List<EStructuralFeature> columns() {
		return columns;
	}

	WrongCells wrongs() {
		return wrongs;
	}

	boolean isSorted() {
		return sorter.isSorted();
	}

	@SuppressWarnings("unchecked")
	List<EObject> rows() {
		return (List<EObject>) owner.eGet(feature);
	}

	List<EObject> selection() {
		@SuppressWarnings("unchecked")
		List<EObject> selected = (List<EObject>) (List<?>) ((IStructuredSelection) viewer.getSelection()).toList();
		return selected;
	}

	/** Shows the rows that are there now. */
	void fill() {
		List<EObject> rows = List.copyOf(rows());
		wrongs.retain(rows);
		if (rows.equals(viewer.getInput())) {
			update();
		} else {
			if (viewer.isCellEditorActive()) {
				viewer.cancelEditing();
			}
			viewer.setInput(rows);
		}
		Table table = viewer.getTable();
		int shown = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, rows.size() + 1));
		GridData data = (GridData) area.getLayoutData();
		int height = table.getHeaderHeight() + shown * table.getItemHeight() + 8;
		if (data.heightHint != height) {
			data.heightHint = height;
			area.requestLayout();
		}
	}

	void mark(List<Problem> found) {
		problems.clear();
		problems.putAll(RowLabels.byRow(found, rows()));
		update();
	}

	void markElsewhere(ChangedElsewhere change, double strength) {
		if (elsewhere.set(change, strength)) {
			update();
		}
	}

	/** Shows the cells anew, but leaves alone a cell that is being edited; a table that is sorted may have to be sorted anew. */
	private void update() {
		if (isSorted() && !viewer.isCellEditorActive()) {
			viewer.refresh();
		} else {
			viewer.update(rows().toArray(), null);
		}
	}

	/** Selects a row and edits the cell of a column in it, or the first where the column is none of them. */
	void edit(EObject row, EStructuralFeature column) {
		viewer.getTable().setFocus();
		viewer.setSelection(new StructuredSelection(row), true);
		viewer.editElement(row, Math.max(0, columns.indexOf(column)));
	}

	/** Selects a row without editing it. */
	void select(EObject row) {
		viewer.getTable().setFocus();
		viewer.setSelection(new StructuredSelection(row), true);
	}
}
