package org.huunghi.cli;

/** The exit codes that every command keeps to. */
public final class ExitCodes {
	/** The command did what it was asked for. */
	public static final int DONE = 0;
	/** The data is at fault: a file, a record, a name that fits none or several. */
	public static final int DATA = 1;
	/** The command was called wrongly. */
	public static final int USAGE = 2;
	/** The repository can't be reached, or refuses. */
	public static final int REPOSITORY = 3;

	private ExitCodes() {
	}
}
