package org.huunghi.workbench.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.icons.IconWarmUp;
import org.huunghi.workbench.jobs.Failures;

/** The desktop application: takes a data folder, starts to open a repository and runs the workbench meanwhile. */
public class HuuNghiApplication implements IApplication {
	private StartConnection first;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName("Hữu Nghị");
		Display display = PlatformUI.createDisplay();
		IconWarmUp.start();
		try {
			String[] arguments = Platform.getApplicationArgs();
			Optional<Path> folder = takeFolder(display, arguments);
			if (folder.isEmpty()) {
				return EXIT_OK;
			}
			Language.apply();
			int code = PlatformUI.createAndRunWorkbench(display, new HuuNghiWorkbenchAdvisor(first));
			if (code == PlatformUI.RETURN_RESTART) {
				Relaunch.request();
			}
		} finally {
			WorkbenchRepository.instance().close();
			Leaving.await();
			display.dispose();
		}
		InstanceArea.release();
		Relaunch.startIfRequested();
		return EXIT_OK;
	}

	/**
	 * Takes the platform's area beside the data and starts to open the repository. A folder that no workbench has used yet is touched only when
	 * the repository has accepted it; otherwise both go on at the same time.
	 *
	 * @return the folder, or empty where the user gave up
	 */
	private Optional<Path> takeFolder(Display display, String[] arguments) {
		Path folder = Arguments.dataFolder(arguments);
		while (true) {
			String failure = tryFolder(folder, arguments);
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

	private String tryFolder(Path folder, String[] arguments) {
		boolean server = Arguments.valueOf(arguments, Arguments.SERVER) != null;
		try {
			if ((server || InstanceArea.exists(folder)) && !InstanceArea.take(folder)) {
				return Messages.bind(Messages.Start_inUse, folder);
			}
			if (Platform.getInstanceLocation().isSet()) {
				first = StartConnection.of(arguments, folder);
				first.begin();
				return null;
			}
			return tryFresh(folder.toAbsolutePath().normalize());
		} catch (IOException e) {
			return Messages.bind(Messages.Start_notWritable, folder);
		}
	}

	private String tryFresh(Path folder) throws IOException {
		WorkbenchRepository service = WorkbenchRepository.instance();
		Location place = new Location.Folder(folder);
		try {
			service.open(place, () -> Repositories.open(folder, Creation.IF_MISSING, System.getProperty("user.name", ""))).join();
		} catch (CompletionException e) {
			return Failures.message(e.getCause());
		}
		if (InstanceArea.take(folder)) {
			SavedConnections.put(SavedConnections.of(place, "").usedNow());
			return null;
		}
		service.close();
		return Messages.bind(Messages.Start_inUse, folder);
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
