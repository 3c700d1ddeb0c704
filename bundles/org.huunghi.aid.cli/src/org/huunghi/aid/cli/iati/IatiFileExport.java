package org.huunghi.aid.cli.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.aid.iati.transfer.ExportResult;
import org.huunghi.aid.iati.transfer.IatiException;
import org.huunghi.aid.iati.transfer.Registers;
import org.huunghi.aid.iati.transfer.UnionExport;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.ExportOptions;
import org.huunghi.cli.format.FormatOptions;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Union;

/**
 * Writes the aid of one union. {@code --option publisher=ID} says under which identifier of an organisation activities are published that were
 * entered by hand, {@code publisherType=CODE} of which type it is (list OrganisationType).
 */
public final class IatiFileExport implements ExportFormat {
	private static final Texts TEXTS = Texts.beside(IatiFileExport.class, "messages");
	private static final String PUBLISHER = "publisher";
	private static final String TYPE = "publisherType";

	@Override
	public Set<String> options() {
		return Set.of(FormatOptions.UNION, FormatOptions.SKIP_REFUSED, FormatOptions.key(PUBLISHER), FormatOptions.key(TYPE));
	}

	@Override
	public void write(Repository repository, OutputStream out, ExportOptions options, Locale locale) throws IOException {
		ExportResult result;
		try {
			result = repository.read(view -> write(repository, view, out, locale, options));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		result.messages(locale).forEach(options::tell);
		options.tell(TEXTS.get(locale, "written", result.written()));
	}

	private static ExportResult write(Repository repository, View view, OutputStream out, Locale locale, FormatOptions options) {
		Union union = options.union(repository, view);
		Registers.of(union).forEach(view::preload);
		view.preload(view.gazetteer());
		try {
			return new UnionExport(union, view.gazetteer(), options.value(PUBLISHER).orElse(null), options.value(TYPE).orElse(null)).write(out,
					options.skipsRefused());
		} catch (IatiException e) {
			throw CliFailure.because(e, ExitCodes.DATA,
					e.reasons().stream().map(reason -> PlainText.oneLine(reason.message(locale))).collect(Collectors.joining(System.lineSeparator())));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
