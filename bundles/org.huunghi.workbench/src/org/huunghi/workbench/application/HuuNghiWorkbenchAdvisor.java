package org.huunghi.workbench.application;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.huunghi.workbench.WorkbenchRepository;

/** Sets the workbench up: first perspective, saved layout, and what happens when the repository can't be opened. */
final class HuuNghiWorkbenchAdvisor extends WorkbenchAdvisor {
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
		WorkbenchRepository.instance().get().whenComplete((repository, failure) -> {
			if (failure != null) {
				Display.getDefault().asyncExec(() -> failed(failure));
			}
		});
	}

	private static void failed(Throwable failure) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (workbench.isClosing()) {
			return;
		}
		Shell shell = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getShell();
		Optional<Path> other = StartFailure.ask(shell, WorkbenchRepository.instance().folder(), HuuNghiApplication.message(failure));
		other.ifPresent(Relaunch::request);
		workbench.close();
	}
}
