package org.huunghi.workbench.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.huunghi.workbench.due.DueView;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.status.ConnectionStatusItem;

/** Sets the main window up. Menus and tool bar are in plugin.xml, so that other bundles can add to them. */
final class HuuNghiWindowAdvisor extends WorkbenchWindowAdvisor {
	HuuNghiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {
			@Override
			protected void fillStatusLine(IStatusLineManager statusLine) {
				statusLine.appendToGroup(org.eclipse.jface.action.StatusLineManager.END_GROUP, new ConnectionStatusItem());
			}
		};
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
		configurer.setShowCoolBar(true);
		configurer.setShowMenuBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		IProduct product = Platform.getProduct();
		configurer.setTitle(product == null || product.getName() == null ? "Hữu Nghị" : product.getName());
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, false);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
	}

	/** The tab of the reminders tells how many there are: so it is filled while another tab is in front, unless the user has closed it. */
	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null && page.findViewReference(DueView.ID) != null) {
			try {
				page.showView(DueView.ID, null, IWorkbenchPage.VIEW_CREATE);
			} catch (PartInitException e) {
				Failures.log(e);
			}
		}
	}
}
