package org.huunghi.cli.format.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.format.ImportFormat;
import org.huunghi.cli.format.ImportOptions;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.RecordTypes;
import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.mapping.MappingGuess;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.read.Letters;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.value.Unit;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.locale.Texts;

/** Reads a spreadsheet, of XLSX or CSV as its content says, into a register of a union. */
public final class SheetImport implements ImportFormat {
	static final Texts TEXTS = Texts.beside(SheetImport.class, "messages");

	@Override
	public Set<String> options() {
		return ImportOptions.OF_TABLES;
	}

	@Override
	public CheckedFile check(Path file, String name, ImportOptions options, Locale locale) throws IOException {
		String union = options.union().orElseThrow(() -> options.missing(ImportOptions.UNION));
		EClass type = type(options.type(), options);
		try {
			SheetFile sheet = SheetFile.open(file);
			String wanted = options.sheet().orElse(sheet.sheets().getFirst());
			if (!sheet.sheets().contains(wanted)) {
				throw options.wrongUsage(TEXTS.get(locale, "sheet.none", wanted, String.join("; ", sheet.sheets())));
			}
			Mapping mapping = changed(MappingGuess.of(sheet, wanted, type, options.headingRow().orElse(-1)), options, locale);
			if (!mapping.saysAnything()) {
				throw CliFailure.data(name + ": " + TEXTS.get(locale, "sheet.nothing", fields(type, locale)));
			}
			return new SheetStore(sheet, name, mapping, union, options, locale);
		} catch (SheetException e) {
			throw failure(name, e, locale);
		}
	}

	private static EClass type(Optional<String> said, ImportOptions options) {
		String type = said.orElseThrow(() -> options.missing(ImportOptions.TYPE));
		return RecordTypes.meant(type)
				.orElseThrow(() -> options.wrongUsage(TEXTS.get(options.context().locale(), "type.none", type, String.join(", ", RecordTypes.names()))));
	}

	private static Mapping changed(Mapping guess, ImportOptions options, Locale locale) {
		Mapping mapping = guess;
		for (Map.Entry<String, String> column : options.columns().entrySet()) {
			SheetField field = column.getValue().isBlank() ? null : field(mapping, column.getValue(), options, locale);
			mapping = mapping.with(column(mapping, column.getKey(), options, locale).to(field));
		}
		for (Map.Entry<String, String> unit : options.units().entrySet()) {
			Unit said = Unit.of(unit.getValue()).orElseThrow(() -> options.wrongUsage(TEXTS.get(locale, "unit.none", unit.getValue())));
			mapping = mapping.with(column(mapping, unit.getKey(), options, locale).in(said));
		}
		for (String column : options.monthFirst()) {
			mapping = mapping.with(column(mapping, column, options, locale).monthFirst(true));
		}
		for (Map.Entry<String, String> constant : options.constants().entrySet()) {
			mapping = mapping.with(field(mapping, constant.getKey(), options, locale), constant.getValue());
		}
		return mapping;
	}

	private static SheetField field(Mapping mapping, String text, ImportOptions options, Locale locale) {
		return SheetFields.meant(mapping.type(), text)
				.orElseThrow(() -> options.wrongUsage(TEXTS.get(locale, "field.none", text, fields(mapping.type(), locale))));
	}

	private static String fields(EClass type, Locale locale) {
		return String.join("; ", SheetFields.of(type).stream().map(field -> field.label(locale)).toList());
	}

	private static MappedColumn column(Mapping mapping, String said, ImportOptions options, Locale locale) {
		String folded = Fold.fold(said);
		return mapping.columns().stream().filter(column -> Fold.fold(column.heading()).equals(folded)).findFirst()
				.or(() -> mapping.columns().stream().filter(column -> Letters.of(column.column()).equalsIgnoreCase(said.strip())).findFirst())
				.orElseThrow(() -> options.wrongUsage(TEXTS.get(locale, "column.none", said,
						String.join("; ", mapping.columns().stream().map(MappedColumn::heading).filter(heading -> !heading.isBlank()).map(PlainText::oneLine).toList()))));
	}

	static CliFailure failure(String name, SheetException e, Locale locale) {
		return CliFailure.data(name + (e.place() == null ? "" : ":" + e.place()) + ": " + e.message(locale));
	}
}
