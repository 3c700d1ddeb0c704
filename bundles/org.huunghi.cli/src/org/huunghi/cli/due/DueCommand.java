package org.huunghi.cli.due;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.UnionChoice;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.output.TextTable;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code due}: what is to be done by when, the most urgent first. The JSON is an array of objects with the keys {@code code}, {@code date},
 * {@code days} (from today, negative where it is overdue), {@code recordId}, {@code type}, {@code label}, {@code text}, {@code unionId} and
 * {@code union}.
 */
@Command(name = "due")
public final class DueCommand extends RepositoryCommand {
	@Option(names = "--union", paramLabel = "NAME", descriptionKey = "union")
	private String union;

	@Option(names = "--within", paramLabel = "TIME", descriptionKey = "within")
	private String within;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	/** What is due as it is printed, which outlives the view that it was found in. */
	private record Entry(String code, LocalDate date, String type, String recordId, String label, String text, String unionId, String union) {
	}

	@Override
	public Integer call() throws IOException {
		LocalDate today = LocalDate.now();
		LocalDate until = within == null ? null : Within.end(within, today).orElseThrow(() -> wrongUsage(text("within.form", within)));
		List<Entry> entries;
		try (Repository repository = open(Creation.NEVER)) {
			entries = repository.read(view -> entries(repository, view, until));
		}
		if (json) {
			printJson(entries, today);
		} else {
			print(entries, today);
		}
		return ExitCodes.DONE;
	}

	private List<Entry> entries(Repository repository, View view, LocalDate until) {
		UnionChoice choice = new UnionChoice(context(), repository, view);
		List<Entry> entries = new ArrayList<>();
		for (Union asked : union == null ? view.unions() : List.of(choice.named(union))) {
			repository.figures().due(view, asked, until).forEach(due -> entries.add(entry(due, asked)));
		}
		entries.sort(Comparator.comparing(Entry::date));
		return entries;
	}

	private Entry entry(Due due, Union owner) {
		Record record = due.record();
		return new Entry(due.code(), due.date(), record.eClass().getName(), record.getId(), Names.label(record, locale()), due.text().apply(locale()),
				owner.getId(), Names.of(owner, locale()));
	}

	private void print(List<Entry> entries, LocalDate today) {
		TextTable table = new TextTable(text("column.date"), text("column.days"), text("column.due"), context().text("column.union"));
		for (Entry entry : entries) {
			table.row(Values.date(PartialDate.of(entry.date()), locale()), left(days(entry, today)), entry.text(), entry.union());
		}
		table.print(context().out());
		if (entries.isEmpty()) {
			context().err().println(text("due.nothing"));
		}
	}

	private String left(long days) {
		return days == 0 ? text("days.today") : text(days > 0 ? "days.left" : "days.over", Math.abs(days));
	}

	private static long days(Entry entry, LocalDate today) {
		return ChronoUnit.DAYS.between(today, entry.date());
	}

	private void printJson(List<Entry> entries, LocalDate today) throws IOException {
		JsonOutput.write(context().out(), out -> {
			out.writeStartArray();
			for (Entry entry : entries) {
				out.writeStartObject();
				out.writeStringField("code", entry.code());
				out.writeStringField("date", entry.date().toString());
				out.writeNumberField("days", days(entry, today));
				out.writeStringField("recordId", entry.recordId());
				out.writeStringField("type", entry.type());
				out.writeStringField("label", entry.label());
				out.writeStringField("text", entry.text());
				out.writeStringField("unionId", entry.unionId());
				out.writeStringField("union", entry.union());
				out.writeEndObject();
			}
			out.writeEndArray();
		});
	}
}
