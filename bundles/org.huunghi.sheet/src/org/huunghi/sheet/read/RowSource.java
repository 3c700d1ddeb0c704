package org.huunghi.sheet.read;

import java.io.IOException;

/** Gives the rows of a sheet one after the other, each once. */
public interface RowSource extends AutoCloseable {
	/**
	 * @return the next row, which may be empty; null after the last
	 * @throws IOException where the file can't be read on
	 */
	SheetRow next() throws IOException;

	/** Lets go of the file. */
	@Override
	void close() throws IOException;
}
