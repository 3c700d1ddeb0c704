package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows the members of earlier bodies with check marks: who is ticked gets on the list of candidates. */
final class OutgoingDialog extends TitleAreaDialog {
	private final List<OutgoingBody> bodies;
	private final Set<String> onList;
	private Combo body;
	private Table table;
	private List<String> chosen = List.of();

	/** @param onList ids of the persons who are candidates already */
	OutgoingDialog(Shell shell, List<OutgoingBody> bodies, Set<String> onList) {
		super(shell);
		this.bodies = bodies;
		this.onList = onList;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return ids of the persons who were ticked, in the body's order */
	List<String> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.outgoingTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.outgoingTitle);
		setMessage(Messages.outgoingMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.body);
		body = new Combo(area, SWT.READ_ONLY);
		bodies.forEach(each -> body.add(each.label()));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(body);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 260).applyTo(table);
		column(Messages.person, 260);
		column(Messages.role, 160);
		column(Messages.since, 120);
		Composite buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.all, true);
		button(buttons, Messages.none, false);
		body.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fill()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		body.select(0);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fill();
		return contents;
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	private void button(Composite parent, String text, boolean tick) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			for (TableItem item : table.getItems()) {
				item.setChecked(tick && !onList.contains(item.getData()));
			}
			changed();
		}));
	}

	private void fill() {
		table.removeAll();
		for (OutgoingBody.Member member : bodies.get(body.getSelectionIndex()).members()) {
			TableItem item = new TableItem(table, SWT.NONE);
			boolean there = onList.contains(member.personId());
			item.setText(new String[] {there ? member.name() + "  (" + Messages.onList + ')' : member.name(), member.role(), member.since()});
			item.setData(member.personId());
			item.setChecked(!there);
		}
		changed();
	}

	/** Who is on the list already can't be ticked again. */
	private void changed() {
		Set<String> ticked = new LinkedHashSet<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked() && onList.contains(item.getData())) {
				item.setChecked(false);
			} else if (item.getChecked()) {
				ticked.add((String) item.getData());
			}
		}
		chosen = new ArrayList<>(ticked);
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.takeOver, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
