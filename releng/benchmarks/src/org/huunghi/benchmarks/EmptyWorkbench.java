package org.huunghi.benchmarks;

import java.nio.file.Files;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that an RCP workbench of this platform can be: one window with an empty perspective. What starting ours is compared with. */
public final class EmptyWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Location instance = Platform.getInstanceLocation();
		instance.set(Files.createTempDirectory("empty-workbench").toUri().toURL(), true);
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		// the workbench closes itself
	}

	private static final class Advisor extends WorkbenchAdvisor {
		@Override
		public String getInitialWindowPerspectiveId() {
			return "org.huunghi.benchmarks.empty";
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			return new WorkbenchWindowAdvisor(configurer);
		}

		@Override
		public void postStartup() {
			Display.getCurrent().asyncExec(() -> {
				Milliseconds.sinceProcessStart();
				PlatformUI.getWorkbench().close();
			});
		}
	}

	/** A perspective with nothing but the editor area. */
	public static final class EmptyPerspective implements IPerspectiveFactory {
		@Override
		public void createInitialLayout(IPageLayout layout) {
			layout.setEditorAreaVisible(true);
		}
	}
}
