package org.huunghi.testing.bot.workbench;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** A perspective of the workbench. */
public class SWTBotPerspective {
	private final IPerspectiveDescriptor descriptor;

	/** @param descriptor not null */
	public SWTBotPerspective(IPerspectiveDescriptor descriptor) {
		this.descriptor = descriptor;
	}

	/** Switches the active window to it. */
	public void activate() {
		UIThreadRunnable.act(() -> Pages.active().setPerspective(descriptor));
	}

	/** @return its name as the user reads it */
	public String getLabel() {
		return descriptor.getLabel();
	}

	/** @return its id */
	public String getId() {
		return descriptor.getId();
	}

	/** @return whether the active window shows it */
	public boolean isActive() {
		return UIThreadRunnable.syncExec(() -> {
			IPerspectiveDescriptor shown = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null : Pages.active().getPerspective();
			return shown != null && shown.getId().equals(descriptor.getId());
		});
	}

	@Override
	public String toString() {
		return "SWTBotPerspective '" + getLabel() + "'";
	}
}
