package org.huunghi.workbench.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.page.OpenRecordEditor;

/** The table of a register in its open editor, for commands that work on what it shows, such as an export. For the UI thread. */
public interface OpenTable {
	/** @return the records that are shown, in their order; what is not saved is not among them */
	TableQuery query();

	/** @return what stands in the columns, from left to right */
	List<EStructuralFeature> columns();

	/** @return the table of the editor that is in front; empty where that is no register's, or its table has not been shown yet */
	static Optional<OpenTable> active() {
		return OpenRecordEditor.active().map(OpenRecordEditor::record).map(Registry.TABLES::get);
	}

	/** The tables by their registers. */
	final class Registry {
		private static final Map<EObject, OpenTable> TABLES = new IdentityHashMap<>();

		private Registry() {
		}

		static void add(EObject register, OpenTable table) {
			TABLES.put(register, table);
		}

		static void remove(EObject register, OpenTable table) {
			TABLES.remove(register, table);
		}
	}
}
