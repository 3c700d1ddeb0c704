package org.huunghi.workbench.sheet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.sheet.load.CellProblem;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.workbench.files.FileQuestion;

/** Says what the import will do: how many rows are right, which are refused and why, and what becomes of those. */
final class ResultPage extends SheetPage {
	private Label sum;
	private Label notes;
	private Table problems;
	private Button duplicates;
	private Button goodOnly;
	private Text refused;
	/** What was proposed for that, which goes by the file. */
	private Path proposed;
	private Button choose;

	ResultPage(SheetSession session) {
		super("result", session, Messages.resultTitle, Messages.resultMessage);
		setPageComplete(false);
	}

	@Override
	int columns() {
		return 3;
	}

	@Override
	void fill(Composite area) {
		sum = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(sum);
		notes = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(880, SWT.DEFAULT).exclude(true).applyTo(notes);
		problems = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		problems.setHeaderVisible(true);
		problems.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(900, 260).applyTo(problems);
		column(Messages.place, 130);
		column(Messages.reason, 740);
		duplicates = new Button(area, SWT.CHECK);
		duplicates.setText(Messages.duplicates);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(duplicates);
		duplicates.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			session().duplicates(duplicates.getSelection());
			check();
		}));
		goodOnly = new Button(area, SWT.CHECK);
		goodOnly.setText(Messages.goodOnly);
		goodOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ready()));
		refused = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(refused);
		refused.addModifyListener(event -> ready());
		choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
	}

	private void column(String heading, int width) {
		TableColumn column = new TableColumn(problems, SWT.NONE);
		column.setText(heading);
		column.setWidth(width);
	}

	private void choose() {
		String name = file().orElse(proposed).getFileName().toString();
		String path = FileQuestion.ask(getShell(), SWT.SAVE, Messages.refusedTitle, name, Messages.workbook, "*.xlsx", Messages.csv, "*.csv");
		if (path != null) {
			refused.setText(path);
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			if (!session().refused().equals(proposed)) {
				proposed = session().refused();
				refused.setText(proposed.toString());
			}
			check();
		}
	}

	/** @return where the refused rows go; empty where that is no file, or the one that is read */
	private Optional<Path> file() {
		try {
			Path file = Path.of(refused.getText().strip()).toAbsolutePath().normalize();
			boolean read = file.equals(session().file().path().toAbsolutePath().normalize());
			return refused.getText().isBlank() || file.getFileName() == null || read ? Optional.empty() : Optional.of(file);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void check() {
		if (run(session()::check)) {
			show(session().checked());
		}
		ready();
	}

	private void show(CheckedSheet checked) {
		Object[] counts = { checked.good(), checked.refused(), checked.created() };
		sum.setText(Messages.bind(checked.created() == 0 ? Messages.sum : Messages.sumCreated, counts));
		List<String> told = new ArrayList<>(checked.notes());
		notes.setText(String.join("\n", told));
		((org.eclipse.swt.layout.GridData) notes.getLayoutData()).exclude = told.isEmpty();
		notes.setVisible(!told.isEmpty());
		problems.removeAll();
		for (CellProblem problem : checked.problems()) {
			new TableItem(problems, SWT.NONE).setText(new String[] { problem.place(), problem.message().replaceAll("\\s+", " ") });
		}
		if (checked.good() == 0) {
			setMessage(Messages.nothingGood, WARNING);
		} else {
			setMessage(checked.refused() == 0 ? Messages.resultMessage : Messages.resultRefused, checked.refused() == 0 ? NONE : WARNING);
		}
		problems.getParent().layout(true, true);
	}

	private void ready() {
		CheckedSheet checked = session().checked();
		boolean some = checked != null && checked.refused() > 0 && checked.good() > 0;
		goodOnly.setEnabled(some);
		boolean goodAlone = some && goodOnly.getSelection();
		refused.setEnabled(goodAlone);
		choose.setEnabled(goodAlone);
		if (checked != null) {
			setErrorMessage(goodAlone && file().isEmpty() ? Messages.refusedWrong : null);
		}
		boolean allRight = checked != null && checked.refused() == 0 && checked.good() > 0;
		setPageComplete(allRight || goodAlone && file().isPresent());
	}

	/** @return where the refused rows go; null where none is refused */
	Path refused() {
		return session().checked().refused() == 0 ? null : file().orElseThrow();
	}
}
