package org.huunghi.workbench.tests.visits.ui;

import org.eclipse.swt.widgets.Composite;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;

/** A page that can't be made, as one of a plug-in with a mistake. */
public final class BrokenPage implements RecordPage {
	@Override
	public void create(Composite parent, PageContext context) {
		throw new IllegalStateException("a mistake on purpose");
	}
}
