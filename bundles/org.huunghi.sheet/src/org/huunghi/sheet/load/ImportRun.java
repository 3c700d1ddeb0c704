package org.huunghi.sheet.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.Writer;
import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/**
 * Writes the good rows of a checked sheet into their register, some hundreds at a time. Where it is cancelled, fails or is cut off, what it wrote is taken
 * away again, at once or when {@link #finishInterrupted} is called the next time.
 */
public final class ImportRun {
	/** Rows in a commit: enough that the cost of a commit is shared, few enough that its objects need little memory. */
	private static final int A_COMMIT = 1_000;

	private final CheckedSheet checked;
	private final ImportPlan plan;
	private final Repository repository;
	private final String registerId;
	private final String comment;
	private final SubMonitor progress;
	private final List<RowValues> batch = new ArrayList<>();
	private int written;

	private ImportRun(CheckedSheet checked, Repository repository, SubMonitor progress) {
		this.checked = checked;
		this.repository = repository;
		this.progress = progress;
		plan = checked.plan();
		registerId = plan.target().registerId() == null ? checked.ids().register() : plan.target().registerId();
		comment = SheetTexts.get(Locale.getDefault(), "comment.import", plan.name());
	}

	/**
	 * Writes the good rows. Blocks; never to be called on the UI thread.
	 *
	 * @param monitor may be null
	 * @return how many records were written
	 * @throws SheetException where the file is not as it was checked; nothing is left written
	 * @throws org.huunghi.repository.RepositoryException where the repository refuses; nothing is left written, unless it can't be reached for that either: then
	 *         {@link #finishInterrupted} takes it away later
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; nothing is left written
	 */
	public static int run(CheckedSheet checked, Repository repository, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, SheetTexts.get(checked.plan().reader(), "progress.write", checked.plan().name()), checked.good() + 1);
		finishInterrupted(repository, null);
		if (checked.good() == 0) {
			return 0;
		}
		return new ImportRun(checked, repository, progress).run();
	}

	/**
	 * Takes away what imports have left behind that were cut off, for example by a power failure. To be called when a repository is opened and before the next
	 * import; costs next to nothing where there is nothing to do.
	 *
	 * @param monitor may be null
	 * @return how many records were taken away
	 */
	public static int finishInterrupted(Repository repository, IProgressMonitor monitor) throws IOException {
		int removed = 0;
		for (Journal journal : Journal.left(repository)) {
			try (journal) {
				removed += undo(repository, journal, monitor);
			}
		}
		return removed;
	}

	private static int undo(Repository repository, Journal journal, IProgressMonitor monitor) throws IOException {
		int removed = 0;
		var said = journal.written();
		if (said.isPresent()) {
			removed = Removal.remove(repository, said.get(), SheetTexts.get(Locale.getDefault(), "comment.undo"), monitor);
		}
		journal.end();
		return removed;
	}

	private int run() throws IOException {
		if (!checked.state().equals(FileState.of(plan.file().path()))) {
			throw new SheetException(null, "file.changed");
		}
		Journal journal = Journal.begin(repository, checked.ids(), extra());
		try {
			begin();
			rows(journal);
			journal.end();
			return written;
		} catch (IOException | RuntimeException | Error e) {
			try (journal) {
				undo(repository, journal, null);
			} catch (IOException | RuntimeException again) {
				// The journal stays, and the next opening takes away what is left.
				e.addSuppressed(again);
			}
			throw e;
		}
	}

	/** Ids of what is made beside the rows, those that hold others last. */
	private List<String> extra() {
		List<String> extra = new ArrayList<>(checked.names().values());
		checked.names().keySet().forEach(key -> ImportTarget.registerClass(key.type()).map(type -> checked.ids().register(type.getName())).filter(id -> !extra.contains(id))
				.ifPresent(extra::add));
		if (plan.target().registerId() == null) {
			extra.add(registerId);
		}
		return extra;
	}

	/** Makes the register and the records for names, where there are any to make. */
	private void begin() {
		if (plan.target().registerId() == null || !checked.names().isEmpty()) {
			repository.write(comment, writer -> {
				Union union = (Union) writer.find(plan.target().unionId()).orElseThrow();
				if (plan.target().registerId() == null && writer.find(registerId).isEmpty()) {
					NewNames.register(plan.target().registerClass(), registerId, union, writer);
				}
				NewNames.add(checked.names(), plan.target().unionId(), checked.ids(), writer);
			});
		}
	}

	private void rows(Journal journal) throws IOException {
		RowReader reader = new RowReader(plan.mapping(), plan.reader());
		NameResolver names = checked.resolver();
		try (RowSource source = plan.file().rows(plan.mapping().sheet())) {
			for (SheetRow row = source.next(); row != null; row = source.next()) {
				if (checked.isGood(row.number())) {
					batch.add(values(row, reader, names));
					if (batch.size() == A_COMMIT) {
						write(journal);
					}
				}
			}
		}
		if (!batch.isEmpty()) {
			write(journal);
		}
	}

	private static RowValues values(SheetRow row, RowReader reader, NameResolver names) throws SheetException {
		RowValues values = reader.read(row);
		names.resolve(values, reader);
		if (!values.problems().isEmpty()) {
			throw new SheetException(values.problems().getFirst().place(), "file.changed");
		}
		return values;
	}

	private void write(Journal journal) throws IOException {
		progress.subTask(SheetTexts.get(plan.reader(), "progress.written", written, checked.good()));
		// also asks whether the user cancelled
		progress.split(batch.size());
		journal.writing(batch.getFirst().row(), batch.getLast().row());
		try {
			repository.write(comment, this::put);
		} catch (GoneException e) {
			throw SheetException.because(e, null, "file.changed");
		}
		written += batch.size();
		batch.clear();
	}

	/** Goes down from the union: to look the register up by its id would wait until the index knows the commit before, which can go on meanwhile. */
	private Register register(Writer writer) {
		return writer.unions().stream().filter(union -> union.getId().equals(plan.target().unionId())).flatMap(union -> union.getRegisters().stream())
				.filter(register -> registerId.equals(register.getId())).findFirst().orElseThrow();
	}

	private void put(Writer writer) {
		Register register = register(writer);
		Map<String, EObject> found = meant(writer);
		for (RowValues row : batch) {
			register.getRecords().add(RecordMaker.make(plan.mapping().type(), checked.ids().row(row.row()), row.values(), found::get));
		}
	}

	/** The records to which the rows refer. One that was removed since the check must not be left out in silence. */
	private Map<String, EObject> meant(Writer writer) {
		Set<String> ids = batch.stream().flatMap(row -> row.values().entrySet().stream()).filter(value -> value.getKey().recordType() != null)
				.flatMap(value -> ((List<?>) value.getValue()).stream()).map(String.class::cast).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, EObject> found = new HashMap<>();
		if (!ids.isEmpty()) {
			writer.findAll(ids).forEach(record -> found.put(((Identified) record).getId(), record));
		}
		if (found.size() < ids.size()) {
			throw new GoneException();
		}
		return found;
	}

	/** A record to which rows refer is no longer there. */
	private static final class GoneException extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}
}
