package org.huunghi.cli.format.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.UnionChoice;
import org.huunghi.cli.format.ImportFormat.CheckedFile;
import org.huunghi.cli.format.ImportOptions;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportCheck;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.sheet.load.ImportTarget;
import org.huunghi.sheet.load.RefusedRows;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.names.Decision;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.names.NamesFile;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.labels.ModelLabels;

/** Brings the rows of a sheet into the register of a union, once it is known which repository it is. */
final class SheetStore implements CheckedFile {
	private static final Texts TEXTS = SheetImport.TEXTS;

	private final SheetFile file;
	private final String name;
	private final Mapping mapping;
	private final String union;
	private final ImportOptions options;
	private final Locale locale;

	SheetStore(SheetFile file, String name, Mapping mapping, String union, ImportOptions options, Locale locale) {
		this.file = file;
		this.name = name;
		this.mapping = mapping;
		this.union = union;
		this.options = options;
		this.locale = locale;
	}

	@Override
	public String store(Repository repository, boolean replace) throws IOException {
		if (replace) {
			throw options.wrongUsage(TEXTS.get(locale, "sheet.replace"));
		}
		try {
			return store(repository);
		} catch (SheetException e) {
			throw SheetImport.failure(name, e, locale);
		}
	}

	private String store(Repository repository) throws IOException {
		ImportTarget target = repository.read(view -> ImportTarget.of(view, new UnionChoice(options.context(), repository, view).named(union).getId(), mapping.type()))
				.orElseThrow(() -> CliFailure.data(TEXTS.get(locale, "sheet.register", ModelLabels.of(mapping.type(), locale))));
		Decisions decisions = new Decisions();
		switch (options.newNames()) {
		case create -> decisions.forUnlike(new Decision.Create());
		case empty -> decisions.forUnlike(new Decision.Leave());
		case refuse -> decisions.forUnlike(new Decision.Refuse());
		}
		ImportPlan plan = new ImportPlan(file, file.path().getFileName().toString(), mapping, target, decisions, options.duplicates(), locale);
		CheckedSheet checked = ImportCheck.run(plan, repository, null);
		if (options.names().isPresent() && !checked.doubtful().isEmpty()) {
			checked = confirmed(checked, options.names().get(), repository);
		}
		return stored(checked, repository);
	}

	/** Takes what the user decided about names; where there is no such file yet it is written, and the call ends. */
	private CheckedSheet confirmed(CheckedSheet checked, Path names, Repository repository) throws IOException {
		if (!Files.exists(names)) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(names))) {
				NamesFile.write(checked.doubtful(), out, locale);
			}
			throw CliFailure.data(TEXTS.get(locale, "names.written", checked.doubtful().size(), names));
		}
		try {
			NamesFile.read(names, checked.doubtful(), checked.plan().decisions());
		} catch (SheetException e) {
			throw SheetImport.failure(names.toString(), e, locale);
		}
		return ImportCheck.run(checked.plan(), repository, null);
	}

	private String stored(CheckedSheet checked, Repository repository) throws IOException {
		checked.notes().forEach(note -> options.context().err().println(name + ": " + note));
		if (checked.refused() > 0) {
			tell(checked);
			if (options.refused().isEmpty() || checked.good() == 0) {
				throw CliFailure.data(TEXTS.get(locale, "sheet.refused", name, checked.refused(), checked.rows()));
			}
		}
		if (options.dryRun()) {
			return TEXTS.get(locale, "sheet.dry", name, checked.good(), checked.refused());
		}
		if (checked.refused() > 0) {
			Path refused = options.refused().orElseThrow();
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(refused))) {
				RefusedRows.write(checked, repository, refused.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"), out, null);
			}
		}
		int written = ImportRun.run(checked, repository, null);
		return checked.refused() == 0 ? TEXTS.get(locale, "sheet.stored", name, written)
				: TEXTS.get(locale, "sheet.storedSome", name, written, checked.refused(), options.refused().orElseThrow());
	}

	private void tell(CheckedSheet checked) {
		List<String> lines = checked.problems().stream().map(problem -> name + ':' + problem.place() + ": " + PlainText.oneLine(problem.message())).toList();
		lines.forEach(options.context().err()::println);
	}
}
