package org.huunghi.workbench.table.model;

import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.table.data.Column;

/** What the cells of a row say. Safe for use by several threads. */
final class RowTexts {
	private final CellTexts texts;
	private volatile List<Column> columns = List.of();

	RowTexts(CellTexts texts) {
		this.texts = texts;
	}

	/** Says which columns there are. */
	void show(List<Column> shown) {
		columns = List.copyOf(shown);
	}

	/** @return the text of each column; empty where there is no value. Reads what the record refers to */
	List<String> of(EObject record) {
		List<Column> shown = columns;
		try {
			return shown.stream().map(column -> text(record, column)).toList();
		} catch (RuntimeException e) {
			// Somebody else has removed it meanwhile; the next answer of the repository is without it.
			return Collections.nCopies(shown.size(), "");
		}
	}

	/** @return what the cells of a record say that is gone */
	List<String> none() {
		return Collections.nCopies(columns.size(), "");
	}

	/** @return one line, however many the value has */
	String text(EObject record, Column column) {
		boolean has = record.eClass().getEAllStructuralFeatures().contains(column.feature());
		return has ? texts.format(record, column.feature()).replaceAll("\\R", " ") : "";
	}
}
