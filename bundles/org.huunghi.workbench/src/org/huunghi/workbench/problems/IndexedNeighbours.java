package org.huunghi.workbench.problems;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Neighbours;

/** Finds the records to compare one with in the repository's index, so that no register is loaded for it. */
public final class IndexedNeighbours implements Neighbours {
	/** Of more that share a partner within three years, whoever enters one will not look at all. */
	private static final int MOST = 2_000;

	private final RecordTable table;
	private final Function<Collection<String>, List<EObject>> load;

	/** @param load gives objects by their ids, in the view of the record that is checked */
	public IndexedNeighbours(Repository repository, Function<Collection<String>, List<EObject>> load) {
		table = repository.table(Locale.getDefault());
		this.load = load;
	}

	@Override
	public List<Record> of(Record record, List<EReference> shared, EAttribute date) {
		if (!(record.eContainer() instanceof Register register)) {
			return List.of();
		}
		TableQuery all = TableQuery.of(record.eClass(), register.getId());
		TableQuery near = record.eGet(date) instanceof PartialDate day ? all.and(around(date, day.year())) : all;
		Set<String> ids = new LinkedHashSet<>();
		for (EReference reference : shared) {
			Set<String> targets = targets(record.eGet(reference));
			if (!targets.isEmpty()) {
				table.rows(near.and(new Filter.OneOf(reference.getName(), targets)), 0, MOST).forEach(row -> ids.add(row.id()));
			}
		}
		ids.remove(record.getId());
		return load.apply(ids).stream().filter(Record.class::isInstance).map(Record.class::cast).toList();
	}

	private static Filter around(EAttribute date, int year) {
		return new Filter.Dates(date.getName(), PartialDate.of(Math.max(1, year - 1)), PartialDate.of(Math.min(year + 1, 9999)));
	}

	private static Set<String> targets(Object value) {
		Collection<?> all = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
		return all.stream().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId()).filter(id -> id != null).collect(Collectors.toSet());
	}
}
