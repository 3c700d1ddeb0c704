package org.huunghi.server.backup;

import java.io.IOException;

/** A backup that a later version of the program has made. */
final class NewerBackupException extends IOException {
	private static final long serialVersionUID = 1L;
}
