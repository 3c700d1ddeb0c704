package org.huunghi.repository.transfer;

import java.io.InputStream;
import java.io.OutputStream;

import org.huunghi.repository.Repository;

/** Exports and imports whole repositories as one XMI file. */
public final class Transfer {
	private Transfer() {
	}

	/** Writes the gazetteer and all unions to the stream, which is left open. */
	public static void exportAll(Repository repository, OutputStream out) {
		throw new IllegalStateException("Nothing to export");
	}

	/**
	 * Brings what a file holds into the repository, all of it or nothing.
	 *
	 * @param fileName for messages
	 * @throws org.huunghi.repository.RepositoryException REFUSED when a union is there already and the mode does not replace it
	 */
	public static ImportSummary importAll(Repository repository, InputStream in, String fileName, Mode mode) {
		throw new IllegalStateException("Nothing to import");
	}
}
