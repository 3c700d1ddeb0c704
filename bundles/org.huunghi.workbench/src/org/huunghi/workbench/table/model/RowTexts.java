package org.huunghi.workbench.table.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.RowData;

/** What the cells of a row say. Safe for use by several threads. */
final class RowTexts {
	private final CellTexts texts;
	private volatile List<Column> columns = List.of();

	RowTexts(CellTexts texts) {
		this.texts = texts;
	}

	/** @return the rows of records, in the order of their ids. Not for the UI thread */
	List<RowData> read(Repository repository, List<String> ids) {
		return repository.read(view -> {
			Map<String, EObject> found = new HashMap<>();
			view.findAll(ids).forEach(object -> found.put(((Identified) object).getId(), object));
			// what somebody else has removed meanwhile keeps its place, since the next ones are counted from it
			return ids.stream().map(id -> new RowData(id, found.get(id) instanceof Record record ? of(record) : none())).toList();
		});
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

	/** What the cells of a record say that is gone. */
	private List<String> none() {
		return Collections.nCopies(columns.size(), "");
	}

	/** @return one line, however many the value has */
	private String text(EObject record, Column column) {
		boolean has = record.eClass().getEAllStructuralFeatures().contains(column.feature());
		return has ? texts.format(record, column.feature()).replaceAll("\\R", " ") : "";
	}
}
