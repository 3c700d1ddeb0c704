package org.huunghi.election.ui.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.Election;
import org.huunghi.election.interchange.csv.TableChanges;
import org.huunghi.workbench.form.edit.Edits;

/**
 * A table that goes out and comes in. A file with a refused row is refused whole, with all its faults: in a window nobody looks for rows
 * that are missing later.
 */
abstract class TableFormat extends ElectionOutput {
	/** What a table changes. */
	interface Rows {
		void into(TableChanges changes);
	}

	/** Reads the whole file and changes nothing. */
	abstract Rows rows(Election election, InputStream in, String fileName, Locale locale) throws IOException;

	@Override
	public final Change read(EObject record, InputStream in, String fileName, Locale locale) throws IOException {
		Rows rows = rows((Election) record, in, fileName, locale);
		return (election, edits) -> rows.into(new TableChanges((Election) election, undoable(edits)));
	}

	private static TableChanges.Edits undoable(Edits edits) {
		return new TableChanges.Edits() {
			@Override
			public void set(EObject owner, EStructuralFeature feature, Object value) {
				edits.set(owner, feature, value);
			}

			@Override
			public void add(EObject owner, EStructuralFeature feature, Object value) {
				edits.add(owner, feature, value, -1);
			}
		};
	}
}
