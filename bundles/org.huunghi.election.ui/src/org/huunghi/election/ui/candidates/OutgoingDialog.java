package org.huunghi.election.ui.candidates;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.election.ui.part.TickTable;
import org.huunghi.workbench.page.TaskDialog;

/** Shows the members of earlier bodies with check marks: who is ticked gets on the list of candidates. */
final class OutgoingDialog extends TaskDialog {
	private final List<OutgoingBody> bodies;
	private final Set<String> onList;
	private Combo body;
	private TickTable<String> persons;
	private List<String> chosen = List.of();

	/** @param onList ids of the persons who are candidates already */
	OutgoingDialog(Shell shell, List<OutgoingBody> bodies, Set<String> onList) {
		super(shell, Messages.outgoingTitle, Messages.outgoingMessage, Messages.takeOver, 2);
		this.bodies = bodies;
		this.onList = onList;
	}

	/** @return ids of the persons who were ticked, in the body's order */
	List<String> chosen() {
		return chosen;
	}

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.body);
		body = new Combo(area, SWT.READ_ONLY);
		bodies.forEach(each -> body.add(each.label()));
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(body);
		persons = new TickTable<>(area, 560, 260, id -> !onList.contains(id), this::check);
		persons.column(Messages.person, 260);
		persons.column(Messages.role, 160);
		persons.column(Messages.since, 120);
		persons.addButtons(area);
		body.select(0);
		body.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
		show();
	}

	private void show() {
		persons.clear();
		for (OutgoingBody.Member member : bodies.get(body.getSelectionIndex()).members()) {
			boolean there = onList.contains(member.personId());
			persons.add(member.personId(), true, null, there ? member.name() + "  (" + Messages.onList + ')' : member.name(), member.role(), member.since());
		}
		check();
	}

	@Override
	protected boolean ready() {
		chosen = persons.ticked().stream().distinct().toList();
		return !chosen.isEmpty();
	}
}
