package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.text.fold.Fold;
import org.huunghi.workbench.form.reference.ReferenceTypes;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;

/** Finds the records that cells of a spreadsheet name. Only what exactly one record is called is found; the rest, the user chooses. */
final class NameLookup {
	private static final int LIMIT = 20;

	private final Map<String, String> ids = new HashMap<>();

	/** Looks for what is named in the cells that refer to records. Not for the UI thread. */
	static NameLookup of(PastePlan plan, Repository repository, Locale locale) {
		NameLookup lookup = new NameLookup();
		for (List<String> line : plan.lines()) {
			for (int i = 0; i < line.size(); i++) {
				Column column = plan.columns().get(i);
				if (column != null && (column.kind() == ColumnKind.REFERENCE || column.kind() == ColumnKind.REFERENCES)) {
					names(line.get(i), column).forEach(name -> lookup.look(name, column, repository, locale));
				}
			}
		}
		return lookup;
	}

	/** @return the names in a cell: one, or several with semicolons between them */
	static List<String> names(String cell, Column column) {
		List<String> names = new ArrayList<>();
		for (String part : column.kind() == ColumnKind.REFERENCES ? cell.split(";") : new String[] { cell }) {
			if (!part.isBlank()) {
				names.add(part.strip());
			}
		}
		return names;
	}

	private void look(String name, Column column, Repository repository, Locale locale) {
		ids.computeIfAbsent(key(name, column), key -> {
			Set<String> classes = ReferenceTypes.names(((EReference) column.feature()).getEReferenceType());
			List<Hit> same = repository.search(locale).find(name, classes, LIMIT).stream()
					.filter(hit -> hit.labels().values().stream().anyMatch(label -> Fold.sameName(label, name))).toList();
			return same.size() == 1 ? same.get(0).id() : null;
		});
	}

	private static String key(String name, Column column) {
		return column.id() + ' ' + name;
	}

	/** @return id of the record of that name; null where there is none, or there are several */
	String find(String name, Column column) {
		return ids.get(key(name, column));
	}

	/** @return ids of all that were found */
	Set<String> found() {
		return new HashSet<>(ids.values());
	}
}
