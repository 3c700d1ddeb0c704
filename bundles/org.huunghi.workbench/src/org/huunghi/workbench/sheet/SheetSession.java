package org.huunghi.workbench.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportCheck;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.mapping.MappingGuess;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;

/** What the user has chosen so far in the wizard. Its methods that read the file or the repository are called off the UI thread. */
final class SheetSession {
	private static final int FIRST = 60;

	private final Repository repository;
	private SheetFile file;
	private Path refused;
	private String sheet;
	private Target target;
	private List<SheetRow> first = List.of();
	private Mapping mapping;
	private Decisions decisions = new Decisions();
	private boolean duplicates;
	private CheckedSheet checked;

	SheetSession(Repository repository) {
		this.repository = repository;
	}

	Repository repository() {
		return repository;
	}

	/** Looks at a file; the sheet is its first. */
	void open(Path path) throws IOException {
		SheetFile opened = SheetFile.open(path);
		file = opened;
		refused = free(path);
		sheet = opened.sheets().getFirst();
	}

	/** Beside the file, and none that is there: it may be one of an earlier import in which somebody corrects rows. */
	private static Path free(Path path) {
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String base = Messages.bind(Messages.refusedName, dot < 0 ? name : name.substring(0, dot));
		Path free = path.resolveSibling(base + ".xlsx");
		for (int number = 2; Files.exists(free); number++) {
			free = path.resolveSibling(base + " (" + number + ").xlsx");
		}
		return free;
	}

	/** @return where refused rows could go */
	Path refused() {
		return refused;
	}

	/** Forgets the file. */
	void close() {
		file = null;
		mapping = null;
		checked = null;
	}

	/** Reads the beginning of the sheet, and guesses what its columns say. @param headingRow -1 where it is to be found out */
	void guess(String wantedSheet, Target wantedTarget, int headingRow) throws IOException {
		sheet = wantedSheet;
		target = wantedTarget;
		first = file.first(sheet, Math.max(FIRST, headingRow + FIRST));
		mapping = MappingGuess.of(first, sheet, target.type(), headingRow);
		decisions = new Decisions();
		checked = null;
	}

	/** Checks the whole sheet, unless nothing changed since. */
	void check(IProgressMonitor monitor) throws IOException {
		if (checked == null) {
			ImportPlan plan = new ImportPlan(file, file.path().getFileName().toString(), mapping, target.load(), decisions, duplicates, Locale.getDefault());
			checked = ImportCheck.run(plan, repository, monitor);
		}
	}

	SheetFile file() {
		return file;
	}

	String sheet() {
		return sheet;
	}

	Target target() {
		return target;
	}

	/** @return the first rows of the sheet */
	List<SheetRow> first() {
		return first;
	}

	Mapping mapping() {
		return mapping;
	}

	void map(Mapping changed) {
		mapping = changed;
		checked = null;
	}

	Decisions decisions() {
		return decisions;
	}

	/** Something else was decided about a name. */
	void decided() {
		checked = null;
	}

	boolean duplicates() {
		return duplicates;
	}

	void duplicates(boolean taken) {
		duplicates = taken;
		checked = null;
	}

	/** @return what an import would do; null before the sheet was checked */
	CheckedSheet checked() {
		return checked;
	}
}
