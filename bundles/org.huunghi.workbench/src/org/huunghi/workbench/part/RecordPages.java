package org.huunghi.workbench.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Reads the records of a query page by page, as they come into sight. For the UI thread. */
final class RecordPages {
	private static final int PAGE = 100;

	/** One record. @param icon name of its icon */
	record Line(String id, String label, String icon) {
	}

	private final TableQuery query;
	private final Runnable arrived;
	private final Map<Integer, List<Line>> pages = new HashMap<>();
	private final Set<Integer> asked = new HashSet<>();

	/** @param arrived told that more lines are known */
	RecordPages(TableQuery query, Runnable arrived) {
		this.query = query;
		this.arrived = arrived;
	}

	/** @return the line with that number; null while it is not known: it is read then */
	Line line(int number) {
		int page = number / PAGE;
		List<Line> lines = pages.get(page);
		if (lines != null) {
			return number % PAGE < lines.size() ? lines.get(number % PAGE) : null;
		}
		if (asked.add(page)) {
			new RepositoryJob<>(Messages.listJob, (repository, monitor) -> read(repository, page), read -> {
				pages.put(page, read);
				arrived.run();
			}).start();
		}
		return null;
	}

	private List<Line> read(Repository repository, int page) {
		Locale locale = Locale.getDefault();
		List<String> ids = repository.table(locale).rows(query, page * PAGE, PAGE).stream().map(Row::id).toList();
		return repository.read(view -> view.findAll(ids).stream().filter(Record.class::isInstance).map(Record.class::cast)
				.map(record -> new Line(record.getId(), Names.label(record, locale), Icons.nameFor(record.eClass()))).toList());
	}
}
