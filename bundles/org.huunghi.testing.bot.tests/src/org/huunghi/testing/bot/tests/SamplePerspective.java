package org.huunghi.testing.bot.tests;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective with the sample view beside the editors. */
public final class SamplePerspective implements IPerspectiveFactory {
	static final String ID = "org.huunghi.testing.bot.tests.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(SampleView.ID, IPageLayout.LEFT, 0.4f, layout.getEditorArea());
	}
}
