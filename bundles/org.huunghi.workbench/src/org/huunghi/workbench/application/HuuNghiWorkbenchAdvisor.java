package org.huunghi.workbench.application;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.ConnectionsDialog;
import org.huunghi.workbench.connection.SavedConnection;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.editor.OpenEditors;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.sheet.LeftImports;

/** Sets the workbench up: first perspective, saved layout, and what happens when there is no repository to begin with. */
final class HuuNghiWorkbenchAdvisor extends WorkbenchAdvisor {
	private final StartConnection first;

	/** @param first where the program begins; null where that is open already */
	HuuNghiWorkbenchAdvisor(StartConnection first) {
		this.first = first;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new HuuNghiWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return "org.huunghi.workbench.perspective";
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.huunghi.workbench.preferences.general";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return null;
	}

	@Override
	public void postStartup() {
		WorkbenchRepository service = WorkbenchRepository.instance();
		service.follow(OpenEditors.ID, new OpenEditors());
		service.follow(LeftImports.ID, new LeftImports());
		if (first != null && first.mistake() != null) {
			UiThread.later(() -> ask(null, Messages.bind(Messages.Start_noServer, first.mistake())));
		} else if (first != null && first.waiting() != null) {
			UiThread.later(() -> ask(first.waiting(), null));
		} else {
			service.get().whenComplete((repository, failure) -> {
				if (failure != null && !(failure instanceof CancellationException)) {
					UiThread.later(() -> ask(SavedConnections.of(service.location(), ""), Failures.message(failure)));
				}
			});
		}
	}

	@Override
	public boolean preShutdown() {
		WorkbenchRepository.instance().note();
		return true;
	}

	/** Lets the user choose where to go, as nothing is open. @param failure why; null where only the password is missing */
	private static void ask(SavedConnection connection, String failure) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (!workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
			new ConnectionsDialog(workbench.getWorkbenchWindows()[0].getShell(), connection, failure).open();
		}
	}
}
