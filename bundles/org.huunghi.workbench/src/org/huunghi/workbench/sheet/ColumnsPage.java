package org.huunghi.workbench.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.sheet.load.Preview;
import org.huunghi.sheet.load.Preview.PreviewCell;
import org.huunghi.sheet.load.Preview.PreviewRow;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.read.Letters;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.sheet.value.Unit;
import org.huunghi.workbench.jobs.UiThread;

/** Shows which column says what, lets the user change it, and shows at once what the first rows say then. */
final class ColumnsPage extends SheetPage {
	private static final int SHOWN = 20;

	private Table columns;
	private Table preview;
	private Combo field;
	private Text unit;
	private Button monthFirst;
	private Label problem;
	private List<SheetField> fields = List.of();
	/** What is known of the rows so far; none while another sheet is read. */
	private List<PreviewRow> rows = List.of();
	private boolean packed;

	ColumnsPage(SheetSession session) {
		super("columns", session, Messages.columnsTitle, Messages.columnsMessage);
	}

	@Override
	int columns() {
		return 1;
	}

	@Override
	void fill(Composite area) {
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(900, 470).applyTo(sash);
		columns = table(sash);
		for (String heading : List.of(Messages.column, Messages.columnHeading, Messages.field, Messages.example, Messages.problem)) {
			column(columns, heading);
		}
		columns.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChoice()));
		choice(sash);
		preview = table(sash);
		sash.setWeights(46, 16, 38);
	}

	private static Table table(Composite parent) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		return table;
	}

	private static TableColumn column(Table table, String heading) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		return column;
	}

	private void choice(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(5, false));
		new Label(area, SWT.NONE).setText(Messages.columnIs);
		field = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		field.setVisibleItemCount(25);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field);
		field.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseField()));
		new Label(area, SWT.NONE).setText(Messages.unit);
		unit = new Text(area, SWT.BORDER);
		unit.setMessage(Messages.unitHint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(unit);
		unit.addModifyListener(event -> chooseUnit());
		monthFirst = new Button(area, SWT.CHECK);
		monthFirst.setText(Messages.monthFirst);
		monthFirst.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected().ifPresent(column -> map(column.monthFirst(monthFirst.getSelection())))));
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_RED));
		GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(problem);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			fields = SheetFields.of(session().mapping().type());
			field.removeAll();
			field.add(Messages.leftOut);
			fields.forEach(each -> field.add(each.label(Locale.getDefault())));
			columns.removeAll();
			session().mapping().columns().forEach(each -> new TableItem(columns, SWT.NONE));
			for (TableColumn each : preview.getColumns()) {
				each.dispose();
			}
			column(preview, Messages.row);
			session().mapping().columns().forEach(each -> column(preview, ""));
			columns.select(firstInDoubt());
			rows = List.of();
			preview.removeAll();
			packed = false;
			show();
			showChoice();
		}
		super.setVisible(visible);
	}

	/** The first column that has a heading and says nothing yet, else the first. */
	private int firstInDoubt() {
		List<MappedColumn> all = session().mapping().columns();
		return all.stream().filter(column -> column.field() == null && !column.heading().isBlank()).findFirst().map(all::indexOf).orElse(0);
	}

	private static void pack(Table table) {
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.clamp(column.getWidth() + 8L, 50, 260));
		}
	}

	private Optional<MappedColumn> selected() {
		int index = columns.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(session().mapping().columns().get(index));
	}

	private void chooseField() {
		selected().ifPresent(column -> map(column.to(field.getSelectionIndex() <= 0 ? null : fields.get(field.getSelectionIndex() - 1))));
		showChoice();
	}

	private void chooseUnit() {
		Optional<MappedColumn> column = selected();
		String text = unit.getText().strip();
		if (column.isPresent() && unit.isEnabled() && !text.equals(column.get().unit() == null ? "" : column.get().unit().text())) {
			Optional<Unit> said = text.isEmpty() ? Optional.empty() : Unit.of(text);
			setErrorMessage(!text.isEmpty() && said.isEmpty() ? Messages.unitUnknown : null);
			map(column.get().in(said.orElse(null)));
		}
	}

	private void map(MappedColumn changed) {
		session().map(session().mapping().with(changed));
		show();
	}

	private void showChoice() {
		MappedColumn column = selected().orElse(null);
		FieldKind kind = column == null || column.field() == null ? null : column.field().kind();
		field.setEnabled(column != null);
		field.select(column == null || column.field() == null ? 0 : fields.indexOf(column.field()) + 1);
		unit.setEnabled(kind == FieldKind.MONEY);
		String text = column == null || column.unit() == null || kind != FieldKind.MONEY ? "" : column.unit().text();
		if (!unit.getText().strip().equals(text)) {
			unit.setText(text);
		}
		problem.setText(column == null ? "" : problem(columns.getSelectionIndex()));
		monthFirst.setEnabled(kind == FieldKind.DATE);
		monthFirst.setSelection(column != null && column.monthFirst());
	}

	/** Shows the mapping at once, and what the rows say by it as soon as they are understood. */
	private void show() {
		Mapping mapping = session().mapping();
		for (int i = 0; i < mapping.columns().size(); i++) {
			MappedColumn column = mapping.columns().get(i);
			TableItem item = columns.getItem(i);
			String name = column.field() == null ? Messages.leftOut : column.field().label(Locale.getDefault());
			item.setText(new String[] { Letters.of(column.column()), column.heading().replaceAll("\\s+", " "), name });
			item.setForeground(column.field() == null ? columns.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
			item.setForeground(4, columns.getDisplay().getSystemColor(SWT.COLOR_RED));
			preview.getColumn(i + 1).setText(column.field() == null ? '(' + column.heading().replaceAll("\\s+", " ") + ')' : name);
		}
		setPageComplete(mapping.saysAnything());
		understand(mapping, session().first());
	}

	private void understand(Mapping mapping, List<SheetRow> first) {
		Job job = Job.create(Messages.columnsTitle, monitor -> {
			List<PreviewRow> understood = Preview.of(mapping, first, Locale.getDefault());
			List<String> notes = new ArrayList<>(Preview.notes(mapping, first, Locale.getDefault()));
			mapping.constants().forEach((constant, value) -> notes.add(0, Messages.bind(Messages.forAll, constant.label(Locale.getDefault()), value)));
			UiThread.later(() -> {
				if (!columns.isDisposed() && mapping == session().mapping()) {
					show(understood, notes);
				}
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<PreviewRow> understood, List<String> notes) {
		rows = understood;
		for (int i = 0; i < columns.getItemCount(); i++) {
			columns.getItem(i).setText(3, example(i));
			columns.getItem(i).setText(4, problem(i));
		}
		showRows();
		if (!packed) {
			pack(columns);
			pack(preview);
			packed = true;
		}
		problem.setText(columns.getSelectionIndex() < 0 ? "" : problem(columns.getSelectionIndex()));
		setMessage(notes.isEmpty() ? Messages.columnsMessage : String.join("\n", notes), notes.isEmpty() ? NONE : INFORMATION);
	}

	private void showRows() {
		preview.removeAll();
		for (PreviewRow row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
			TableItem item = new TableItem(preview, SWT.NONE);
			item.setText(0, String.valueOf(row.number()));
			for (int i = 0; i < row.cells().size(); i++) {
				PreviewCell cell = row.cells().get(i);
				item.setText(i + 1, cell.text().replaceAll("\\s+", " "));
				int colour = cell.problem() != null ? SWT.COLOR_RED
						: session().mapping().columns().get(i).field() == null ? SWT.COLOR_WIDGET_DISABLED_FOREGROUND : SWT.COLOR_LIST_FOREGROUND;
				item.setForeground(i + 1, preview.getDisplay().getSystemColor(colour));
			}
		}
	}

	private String example(int column) {
		return rows.stream().map(row -> row.cells().get(column).text()).filter(text -> !text.isBlank()).findFirst().orElse("").replaceAll("\\s+", " ");
	}

	private String problem(int column) {
		long count = rows.stream().filter(row -> row.cells().get(column).problem() != null).count();
		if (count == 0) {
			return "";
		}
		PreviewRow first = rows.stream().filter(row -> row.cells().get(column).problem() != null).findFirst().orElseThrow();
		return Messages.bind(Messages.problemOf, new Object[] { count, first.number(), first.cells().get(column).problem() });
	}
}
