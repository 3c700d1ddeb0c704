package org.huunghi.repository.transfer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a file until the user cancels: then the next piece is refused with an {@link OperationCanceledException}, whoever reads it. */
public final class CancelableInput extends FilterInputStream {
	private final IProgressMonitor monitor;

	private CancelableInput(InputStream in, IProgressMonitor monitor) {
		super(in);
		this.monitor = monitor;
	}

	/**
	 * @param monitor says whether to stop; null for never
	 * @return the content of the file, read in large pieces
	 */
	public static InputStream open(Path file, IProgressMonitor monitor) throws IOException {
		return new BufferedInputStream(new CancelableInput(Files.newInputStream(file), monitor));
	}

	/** @param monitor null for one that is never cancelled; @throws OperationCanceledException where the user has cancelled */
	public static void stopIfAsked(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	@Override
	public int read() throws IOException {
		stopIfAsked(monitor);
		return super.read();
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		stopIfAsked(monitor);
		return super.read(bytes, offset, length);
	}
}
