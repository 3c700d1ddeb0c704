package org.huunghi.election.cli.rulebooks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.TextTable;
import org.huunghi.election.Rulebook;
import org.huunghi.election.file.RulesWriter;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code election rulebooks}: the installed rulebooks, or one with each rule and its source. With {@code --json} an array of objects with the keys
 * {@code code}, {@code name}, {@code remarks} (may be null) and {@code rules}; for one rulebook such an object alone. {@code rules} is what an election
 * file takes as its {@code rulebook}.
 */
@Command(name = "rulebooks")
public final class RulebooksCommand extends CliCommand {
	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
	private String id;

	@Override
	public Integer call() throws IOException {
		if (id == null) {
			list(Rulebooks.all());
		} else {
			Optional<Rulebook> found = Rulebooks.find(id);
			show(found.orElseThrow(() -> wrongUsage(text("unknown", id, Rulebooks.all().stream().map(Rulebook::getCode).collect(Collectors.joining(", "))))));
		}
		return ExitCodes.DONE;
	}

	private void list(List<Rulebook> rulebooks) throws IOException {
		if (json) {
			JsonOutput.write(context().out(), out -> {
				out.writeStartArray();
				for (Rulebook rulebook : rulebooks) {
					write(rulebook, out);
				}
				out.writeEndArray();
			});
			return;
		}
		TextTable table = new TextTable(text("column.id"), text("column.name"), text("column.method"));
		rulebooks.forEach(rulebook -> table.row(rulebook.getCode(), Names.of(rulebook, locale()), ModelLabels.of(rulebook.getMethod(), locale())));
		table.print(context().out());
	}

	private void show(Rulebook rulebook) throws IOException {
		if (json) {
			JsonOutput.write(context().out(), out -> write(rulebook, out));
			return;
		}
		context().out().println(PlainText.oneLine(Names.of(rulebook, locale())) + " [" + rulebook.getCode() + ']');
		TextTable table = new TextTable(text("column.rule"), text("column.value"), text("column.source"));
		new RuleRows(rulebook, locale()).addTo(table);
		table.print(context().out());
		if (rulebook.getRemarks() != null) {
			context().out().println(PlainText.oneLine(rulebook.getRemarks()));
		}
	}

	private void write(Rulebook rulebook, JsonGenerator out) throws IOException {
		out.writeStartObject();
		out.writeStringField("code", rulebook.getCode());
		out.writeStringField("name", Names.of(rulebook, locale()));
		out.writeStringField("remarks", rulebook.getRemarks());
		out.writeFieldName("rules");
		RulesWriter.write(Rulebooks.rules(rulebook), out);
		out.writeEndObject();
	}
}
