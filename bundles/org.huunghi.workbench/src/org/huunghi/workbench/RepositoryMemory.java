package org.huunghi.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.framework.FrameworkUtil;

/**
 * What the user interface remembers of each repository that it has shown: a file for each in the platform's area, with what was open and
 * expanded when it was left. A file that can't be read or written costs the user a few clicks, so it is noted in the log only.
 */
public final class RepositoryMemory {
	private static final String ROOT = "repository";

	private RepositoryMemory() {
	}

	/** @return an empty memory, to be filled and {@linkplain #write written} */
	public static XMLMemento empty() {
		return XMLMemento.createWriteRoot(ROOT);
	}

	/** @return what was written last for the repository of that identity, or an empty memory */
	public static XMLMemento read(String uuid) {
		try (Reader reader = Files.newBufferedReader(file(uuid))) {
			return XMLMemento.createReadRoot(reader);
		} catch (NoSuchFileException e) {
			return empty();
		} catch (IOException | WorkbenchException | RuntimeException e) {
			ILog.of(RepositoryMemory.class).warn("What was open in " + uuid + " is not known", e);
			return empty();
		}
	}

	/** Keeps a memory for the next time. */
	public static void write(String uuid, XMLMemento memory) {
		try {
			Path file = file(uuid);
			Path part = file.resolveSibling(file.getFileName() + ".part");
			try (Writer writer = Files.newBufferedWriter(part)) {
				memory.save(writer);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException | RuntimeException e) {
			ILog.of(RepositoryMemory.class).warn("What is open in " + uuid + " can't be kept", e);
		}
	}

	private static Path file(String uuid) {
		return Platform.getStateLocation(FrameworkUtil.getBundle(RepositoryMemory.class)).append("repository-" + uuid + ".xml").toPath();
	}
}
