package org.huunghi.workbench.application;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** Where the platform keeps window layout and preferences: the folder {@code workbench} in the data folder. */
final class InstanceArea {
	private InstanceArea() {
	}

	/** @return the platform's folder within a data folder */
	static Path in(Path dataFolder) {
		return dataFolder.resolve("workbench");
	}

	/** @return whether a workbench has worked with this data folder before */
	static boolean exists(Path dataFolder) {
		return Files.isDirectory(in(dataFolder));
	}

	/**
	 * Makes the folder the platform's instance area and locks it.
	 *
	 * @return false where another workbench has locked it
	 * @throws IOException where it can't be written
	 */
	static boolean take(Path dataFolder) throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location.isSet()) {
			return true;
		}
		Files.createDirectories(in(dataFolder));
		try {
			return location.set(in(dataFolder).toUri().toURL(), true);
		} catch (MalformedURLException | IllegalStateException e) {
			throw new IOException(e);
		}
	}

	/** Gives the lock back, so that another process can start on the folder. */
	static void release() {
		Location location = Platform.getInstanceLocation();
		if (location.isSet()) {
			location.release();
		}
	}
}
