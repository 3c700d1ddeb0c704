package org.huunghi.workbench.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.workbench.form.edit.Edits;

/**
 * A file format in which one record goes out, or comes into an open one; offered through the extension point
 * {@code org.huunghi.workbench.formats}. What goes wrong is told in the user's language where the exception is
 * {@link org.huunghi.text.locale.Explained}.
 */
public interface RecordFormat {
	/**
	 * Writes a record; called off the UI thread.
	 *
	 * @param record as it is now, with what is not saved yet where it is open in an editor
	 * @param out closed by the caller
	 * @param locale of the interface, for formats that hold words
	 */
	void write(EObject record, OutputStream out, Locale locale) throws IOException;

	/**
	 * Reads a file for a record; called off the UI thread, and only where the extension says {@code reads="true"}. It changes nothing yet.
	 *
	 * @param record the open record into which the file comes
	 * @param fileName for messages
	 * @return what the file changes
	 */
	default Change read(EObject record, InputStream in, String fileName, Locale locale) throws IOException {
		throw new IOException(fileName);
	}

	/** What a file changes in the open record. */
	@FunctionalInterface
	interface Change {
		/**
		 * Makes the changes; called on the UI thread. They are undone as one, and where this throws an exception none of them stays.
		 *
		 * @param edits the only way to change the record
		 */
		void apply(EObject record, Edits edits);
	}
}
