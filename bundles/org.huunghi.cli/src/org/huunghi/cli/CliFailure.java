package org.huunghi.cli;

/** Ends a command with an exit code and a message that is already in the reader's language; nothing more is printed. */
public final class CliFailure extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private CliFailure(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** @param message for a fault in a file, {@code FILE:LINE: what is wrong} */
	public static CliFailure data(String message) {
		return new CliFailure(ExitCodes.DATA, message, null);
	}

	/** @param message what is wrong with how the command was called */
	public static CliFailure usage(String message) {
		return new CliFailure(ExitCodes.USAGE, message, null);
	}

	/** @param message what the repository refuses */
	public static CliFailure repository(String message) {
		return new CliFailure(ExitCodes.REPOSITORY, message, null);
	}

	/**
	 * @param message what is wrong
	 * @param cause what lies behind it
	 * @param exitCode one of {@link ExitCodes}
	 */
	public static CliFailure because(Throwable cause, int exitCode, String message) {
		return new CliFailure(exitCode, message, cause);
	}

	/** @return one of {@link ExitCodes} */
	public int exitCode() {
		return exitCode;
	}
}
