package org.huunghi.workbench.offline;

import java.nio.file.Files;
import java.nio.file.Path;

/** Makes names of folders that every system takes out of names of unions. */
final class FolderNames {
	private static final int LONGEST = 60;

	private FolderNames() {
	}

	/** @return the name without what a file system does not take; never blank */
	static String of(String name) {
		String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
		String cut = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())))).replaceAll("[. ]+$", "");
		return cut.isEmpty() ? "HuuNghi" : cut;
	}

	/** @return the folder, or the first one numbered from 2 that is not there yet */
	static Path free(Path folder) {
		Path free = folder;
		for (int number = 2; Files.exists(free); number++) {
			free = folder.resolveSibling(folder.getFileName() + " " + number);
		}
		return free;
	}
}
