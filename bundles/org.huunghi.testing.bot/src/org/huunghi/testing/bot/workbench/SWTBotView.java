package org.huunghi.testing.bot.workbench;

import org.eclipse.ui.IViewReference;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** A view of the workbench. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {
	/** @param reference not null */
	public SWTBotView(IViewReference reference) {
		super(reference);
	}

	/** @return the workbench's reference to the view */
	public IViewReference getViewReference() {
		return partReference;
	}

	@Override
	public void close() {
		UIThreadRunnable.act(() -> partReference.getPage().hideView(partReference));
	}
}
