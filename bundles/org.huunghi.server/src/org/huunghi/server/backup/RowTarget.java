package org.huunghi.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;

import org.eclipse.net4j.db.DBType;

/** Takes the values of rows, one after the other; columns are counted from 1. */
interface RowTarget {
	/** Nothing is done with them. */
	RowTarget NONE = new RowTarget() {
		@Override
		public void nothing(int column, DBType type) {
			// only checked
		}

		@Override
		public void value(int column, DBType type, Object value) {
			// only checked
		}

		@Override
		public void longBytes(int column, InputStream bytes) {
			// only checked
		}

		@Override
		public void endRow() {
			// only checked
		}
	};

	void nothing(int column, DBType type) throws SQLException;

	/** @param value a Boolean, Long, Double, String or array of bytes */
	void value(int column, DBType type, Object value) throws SQLException;

	/** @param bytes to be read before the call returns, or not at all */
	void longBytes(int column, InputStream bytes) throws SQLException, IOException;

	void endRow() throws SQLException;
}
