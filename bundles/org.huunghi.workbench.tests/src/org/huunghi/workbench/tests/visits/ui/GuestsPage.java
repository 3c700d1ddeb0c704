package org.huunghi.workbench.tests.visits.ui;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;
import org.huunghi.workbench.tests.visits.Guest;
import org.huunghi.workbench.tests.visits.Visit;
import org.huunghi.workbench.tests.visits.VisitsFactory;
import org.huunghi.workbench.tests.visits.VisitsPackage;

/** A table with controls of the page's own below it. */
public final class GuestsPage extends FormPage {
	private Label count;

	@Override
	protected FormDefinition define(EClass type) {
		return FormDefinition.of(type).wide("Thành viên đoàn", VisitsPackage.Literals.VISIT__GUESTS).build();
	}

	@Override
	protected void after(FormBody body) {
		Composite client = body.section("Tổng số", false);
		client.setLayout(new GridLayout(2, false));
		count = body.toolkit().createLabel(client, "");
		Button add = body.toolkit().createButton(client, "Thêm trưởng đoàn", SWT.PUSH);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> addHead()));
	}

	private void addHead() {
		Guest head = VisitsFactory.eINSTANCE.createGuest();
		head.setFullName("Trưởng đoàn");
		context().edits().run("Thêm trưởng đoàn", List.of(context().edits().adding(context().record(), VisitsPackage.Literals.VISIT__GUESTS, head, -1)));
	}

	@Override
	protected void refreshCustom() {
		count.setText(((Visit) context().record()).getGuests().size() + " người");
		count.getParent().layout();
	}
}
