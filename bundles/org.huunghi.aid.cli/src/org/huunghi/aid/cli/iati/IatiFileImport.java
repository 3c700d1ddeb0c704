package org.huunghi.aid.cli.iati;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.transfer.IatiImport;
import org.huunghi.aid.iati.transfer.ImportResult;
import org.huunghi.aid.iati.transfer.Registers;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.format.FormatOptions;
import org.huunghi.cli.format.ImportFormat;
import org.huunghi.cli.format.ImportOptions;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Repository;
import org.huunghi.repository.Writer;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Union;

/**
 * Reads activities into the register of aid of one union. What is there already is brought up to date, with or without {@code --replace}. With
 * {@code --skip-refused} faulty activities are left out and told of; a file that can't be read to its end is never taken in.
 */
public final class IatiFileImport implements ImportFormat {
	private static final Texts TEXTS = Texts.beside(IatiFileImport.class, "messages");

	@Override
	public Set<String> options() {
		return Set.of(FormatOptions.UNION, FormatOptions.SKIP_REFUSED);
	}

	@Override
	public CheckedFile check(Path file, String name, ImportOptions options, Locale locale) throws IOException {
		List<Finding> errors;
		try (InputStream in = open(file)) {
			errors = new IatiReader().check(in).stream().filter(Finding::isError).toList();
		}
		boolean unreadable = errors.stream().anyMatch(one -> one.kind() == Kind.FILE || one.line() > 0 && one.key().startsWith("root."));
		if (!errors.isEmpty() && (unreadable || !options.skipsRefused())) {
			throw CliFailure.data(errors.stream().map(one -> line(one, name, locale)).collect(Collectors.joining(System.lineSeparator())));
		}
		errors.forEach(one -> options.tell(line(one, name, locale)));
		return (repository, replace) -> store(file, name, locale, options, repository);
	}

	private static String line(Finding finding, String name, Locale locale) {
		return PlainText.oneLine(name + (finding.line() > 0 ? ":" + finding.line() : "") + ": " + (finding.place().isEmpty() ? "" : finding.place() + ": ")
				+ finding.message(locale));
	}

	private static String store(Path file, String name, Locale locale, FormatOptions options, Repository repository) throws IOException {
		ImportResult[] result = new ImportResult[1];
		try {
			repository.write(TEXTS.get(locale, "comment", name),
					writer -> result[0] = store(file, options.union(repository, writer), options.skipsRefused(), writer));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		result[0].notes().forEach(note -> options.tell(line(note, name, locale)));
		return TEXTS.get(locale, "stored", name, result[0].added(), result[0].changed(), result[0].unchanged(), result[0].refused(),
				result[0].organisations());
	}

	private static ImportResult store(Path file, Union union, boolean others, Writer writer) {
		Registers.of(union).forEach(writer::preload);
		writer.preload(writer.gazetteer());
		try (InputStream in = open(file)) {
			return new IatiImport(union, writer.gazetteer(), register -> writer.addRegister(union, register), others).run(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream open(Path file) throws IOException {
		return new BufferedInputStream(Files.newInputStream(file));
	}
}
