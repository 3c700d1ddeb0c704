package org.huunghi.sheet.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.names.NameMatcher;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;

/**
 * Reads a sheet once from beginning to end and says what an import would make of it; nothing is changed. What it keeps does not grow with the sheet but for
 * a few bytes a row.
 */
public final class ImportCheck {
	private static final int PAGE = 500;
	private static final int TOLD_EVERY = 200;

	private final ImportPlan plan;
	private final Repository repository;
	private final ImportIds ids = ImportIds.fresh();
	private final FileState state;
	private final RowReader reader;
	private final ColumnNotes notes;
	private final DuplicateKey duplicateKey;
	private final KeyTable keys = new KeyTable();
	private final DateSpan span = new DateSpan();
	private final BitSet rows = new BitSet();
	private final BitSet refused = new BitSet();
	private final List<CellProblem> problems = new ArrayList<>();
	private NameMatcher matcher;
	private NameResolver names;
	private RuleCheck rules;

	private ImportCheck(ImportPlan plan, Repository repository) throws IOException {
		this.plan = plan;
		this.repository = repository;
		state = FileState.of(plan.file().path());
		reader = new RowReader(plan.mapping(), plan.reader());
		notes = new ColumnNotes(plan.mapping(), plan.reader());
		duplicateKey = new DuplicateKey(plan.mapping(), SheetFields.of(plan.mapping().type()));
	}

	/**
	 * Checks the whole sheet. Blocks; never to be called on the UI thread.
	 *
	 * @param monitor may be null
	 * @throws org.huunghi.sheet.SheetException where the file can't be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
	 */
	public static CheckedSheet run(ImportPlan plan, Repository repository, IProgressMonitor monitor) throws IOException {
		ImportCheck check = new ImportCheck(plan, repository);
		SubMonitor progress = SubMonitor.convert(monitor, SheetTexts.get(plan.reader(), "progress.check", plan.name()), 100);
		try {
			repository.read(view -> {
				try {
					check.look(view, progress.split(80));
					check.compare(view, progress.split(20));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return null;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return check.result();
	}

	private void look(View view, SubMonitor progress) throws IOException {
		Locale locale = plan.reader();
		matcher = new NameMatcher(repository.search(locale), view, plan.target().unionId(), locale);
		names = new NameResolver(matcher::match, plan.decisions(), ids, plan.mapping().sheet(), locale);
		rules = new RuleCheck(plan.mapping(), view, names, locale);
		try (RowSource source = plan.file().rows(plan.mapping().sheet())) {
			int read = 0;
			for (SheetRow row = source.next(); row != null; row = source.next()) {
				if (++read % TOLD_EVERY == 0) {
					progress.setWorkRemaining(1000).split(1);
					progress.subTask(SheetTexts.get(locale, "progress.row", row.number()));
				}
				if (reader.counts(row)) {
					look(row);
				}
			}
		}
	}

	private void look(SheetRow row) {
		rows.set(row.number());
		notes.look(row);
		RowValues values = reader.read(row);
		names.resolve(values, reader);
		if (values.problems().isEmpty()) {
			values.problems().addAll(rules.check(values, ids.row(row.number())));
		}
		if (values.problems().isEmpty() && !plan.withDuplicates()) {
			long key = duplicateKey.of(values.values());
			int before = key == 0 ? 0 : keys.put(key, row.number());
			if (key != 0) {
				span.add(duplicateKey.date() == null ? null : (PartialDate) values.values().get(duplicateKey.date()));
			}
			if (before != 0) {
				values.problems().add(new CellProblem(plan.mapping().sheet(), row.number(), -1, SheetTexts.get(plan.reader(), "row.twice", before)));
			}
		}
		if (!values.problems().isEmpty()) {
			refuse(values.problems());
		}
	}

	private void refuse(List<CellProblem> found) {
		refused.set(found.getFirst().row());
		if (problems.size() < CheckedSheet.TOLD) {
			problems.addAll(found);
		}
	}

	/** Finds rows that are in the register already. */
	private void compare(View view, SubMonitor progress) {
		if (plan.withDuplicates() || keys.size() == 0 || plan.target().registerId() == null) {
			return;
		}
		RecordTable table = repository.table(plan.reader());
		TableQuery query = TableQuery.of(plan.mapping().type(), plan.target().registerId());
		if (span.isKnown()) {
			query = query.and(new Filter.Dates(duplicateKey.date().feature().getName(), span.first(), span.last()));
		}
		int count = table.count(query);
		progress.setWorkRemaining(count / PAGE + 1);
		for (int from = 0; from < count; from += PAGE) {
			progress.split(1);
			List<String> page = table.rows(query, from, PAGE).stream().map(Row::id).toList();
			view.findAll(page).stream().map(Record.class::cast).forEach(this::compare);
		}
	}

	private void compare(Record there) {
		long key = duplicateKey.of(there);
		int row = key == 0 ? 0 : keys.get(key);
		if (row != 0 && !refused.get(row)) {
			String label = Names.label(there, plan.reader());
			refuse(List.of(new CellProblem(plan.mapping().sheet(), row, -1, SheetTexts.get(plan.reader(), "row.there", label))));
		}
	}

	private CheckedSheet result() {
		problems.sort(Comparator.comparingInt(CellProblem::row).thenComparingInt(CellProblem::column));
		return new CheckedSheet(plan, ids, state, rows, refused, List.copyOf(problems), names.doubtful(), matcher.known(), names.created(), notes.texts());
	}
}
