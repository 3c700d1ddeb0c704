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

/** Reads records page by page, as they come into sight. For the UI thread. */
final class RecordPages {
	private static final int PAGE = 100;

	/** One record. @param icon name of its icon */
	record Line(String id, String label, String icon) {
	}

	/** Which records there are. Not for the UI thread. */
	interface Source {
		int count(Repository repository);

		/** @return ids from that number on, at most so many */
		List<String> ids(Repository repository, int from, int limit);

		/** @return those of a query */
		static Source of(TableQuery query) {
			return new Source() {
				@Override
				public int count(Repository repository) {
					return repository.table(Locale.getDefault()).count(query);
				}

				@Override
				public List<String> ids(Repository repository, int from, int limit) {
					return repository.table(Locale.getDefault()).rows(query, from, limit).stream().map(Row::id).toList();
				}
			};
		}

		/** @return those with these ids, in their order */
		static Source of(List<String> ids) {
			return new Source() {
				@Override
				public int count(Repository repository) {
					return ids.size();
				}

				@Override
				public List<String> ids(Repository repository, int from, int limit) {
					return ids.subList(Math.min(from, ids.size()), Math.min(from + limit, ids.size()));
				}
			};
		}
	}

	private final Source source;
	private final Runnable arrived;
	private final Map<Integer, List<Line>> pages = new HashMap<>();
	private final Set<Integer> asked = new HashSet<>();

	/** @param arrived told that more lines are known */
	RecordPages(Source source, Runnable arrived) {
		this.source = source;
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
			new RepositoryJob<List<Line>>(Messages.listJob, (repository, monitor) -> read(repository, page), read -> {
				pages.put(page, read);
				arrived.run();
			}).start();
		}
		return null;
	}

	private List<Line> read(Repository repository, int page) {
		Locale locale = Locale.getDefault();
		List<String> ids = source.ids(repository, page * PAGE, PAGE);
		return repository.read(view -> view.findAll(ids).stream().filter(Record.class::isInstance).map(Record.class::cast)
				.map(record -> new Line(record.getId(), Names.label(record, locale), Icons.nameFor(record.eClass()))).toList());
	}
}
