package org.huunghi.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.CliContext;
import org.huunghi.repository.Hit;
import org.huunghi.union.labels.ModelLabels;

/**
 * Prints found records: as a table, or as a JSON array of objects with the keys {@code id}, {@code type} (the class of the model),
 * {@code label}, {@code unionId} and {@code unionLabel} (null for places, which belong to all unions). Keys and types are the same in
 * every language, labels are in the reader's.
 */
public final class HitOutput {
	private HitOutput() {
	}

	/** Prints the hits in their order. */
	public static void table(List<Hit> hits, PrintStream out, CliContext context) {
		TextTable table = new TextTable(context.text("column.type"), context.text("column.label"), context.text("column.union"), context.text("column.id"));
		Locale locale = context.locale();
		hits.forEach(hit -> table.row(typeLabel(hit.className(), locale), hit.label(locale), hit.unionId() == null ? "" : hit.unionLabel(locale), hit.id()));
		table.print(out);
	}

	/** Writes the hits in their order. */
	public static void json(List<Hit> hits, CliContext context) throws IOException {
		Locale locale = context.locale();
		JsonOutput.write(context.out(), json -> {
			json.writeStartArray();
			for (Hit hit : hits) {
				json.writeStartObject();
				json.writeStringField("id", hit.id());
				json.writeStringField("type", hit.className());
				json.writeStringField("label", hit.label(locale));
				json.writeStringField("unionId", hit.unionId());
				json.writeStringField("unionLabel", hit.unionId() == null ? null : hit.unionLabel(locale));
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	private static String typeLabel(String className, Locale locale) {
		return RecordTypes.named(className).map(type -> ModelLabels.of(type, locale)).orElse(className);
	}
}
