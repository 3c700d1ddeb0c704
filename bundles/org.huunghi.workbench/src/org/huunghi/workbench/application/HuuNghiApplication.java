package org.huunghi.workbench.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.RepositoryException;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.icons.IconWarmUp;
import org.huunghi.workbench.preferences.WorkbenchPreferences;

/** The desktop application: takes a data folder, starts to open its repository and runs the workbench meanwhile. */
public class HuuNghiApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName("Hữu Nghị");
		Display display = PlatformUI.createDisplay();
		IconWarmUp.start();
		try {
			Optional<Path> folder = takeFolder(display, Arguments.dataFolder(Platform.getApplicationArgs()));
			if (folder.isEmpty()) {
				return EXIT_OK;
			}
			Language.apply();
			int code = PlatformUI.createAndRunWorkbench(display, new HuuNghiWorkbenchAdvisor());
			if (code == PlatformUI.RETURN_RESTART) {
				Relaunch.request();
			}
		} finally {
			WorkbenchRepository.instance().close();
			display.dispose();
		}
		InstanceArea.release();
		Relaunch.startIfRequested();
		return EXIT_OK;
	}

	/**
	 * Starts to open the repository and takes the platform's area beside it. A folder that no workbench has used yet is
	 * touched only when the repository has accepted it; otherwise both go on at the same time.
	 *
	 * @return the folder, or empty where the user gave up
	 */
	private static Optional<Path> takeFolder(Display display, Path wanted) {
		Path folder = wanted;
		while (true) {
			String failure = tryFolder(folder);
			if (failure == null) {
				return Optional.of(folder);
			}
			Optional<Path> other = StartFailure.ask(display, folder, failure);
			if (other.isEmpty()) {
				return other;
			}
			folder = other.get();
		}
	}

	private static String tryFolder(Path folder) {
		WorkbenchRepository service = WorkbenchRepository.instance();
		try {
			if (InstanceArea.exists(folder) && !InstanceArea.take(folder)) {
				return Messages.bind(Messages.Start_inUse, folder);
			}
			if (Platform.getInstanceLocation().isSet()) {
				service.open(folder, WorkbenchPreferences.author());
				return null;
			}
			service.open(folder, System.getProperty("user.name", "")).join();
			if (InstanceArea.take(folder)) {
				return null;
			}
			service.close();
			return Messages.bind(Messages.Start_inUse, folder);
		} catch (CompletionException e) {
			return message(e.getCause());
		} catch (IOException e) {
			return Messages.bind(Messages.Start_notWritable, folder);
		}
	}

	/** @return what to tell the user of a failure to open the repository */
	static String message(Throwable failure) {
		return failure instanceof RepositoryException known ? known.message(Locale.getDefault()) : Messages.bind(Messages.Start_unexpected, failure);
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
