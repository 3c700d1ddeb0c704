package org.huunghi.election.cli.count;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.output.PlainText;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Rules;
import org.huunghi.election.file.ElectionFile;
import org.huunghi.election.file.ElectionFile.Located;
import org.huunghi.election.file.ElectionFileException;
import org.huunghi.election.file.ElectionFileReader;
import org.huunghi.election.rulebook.Rulebooks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code election count}: the result of an election file, with the rule and the numbers behind each candidate's fate; see {@link OutcomeText}
 * for people and {@link OutcomeJson} for programs. Figures that contradict each other are told of as {@code FILE:LINE: PLACE: what is wrong},
 * with exit code 1, beside what can be said of the result all the same.
 */
@Command(name = "count")
public final class CountCommand extends CliCommand {
	@Option(names = "--rulebook", paramLabel = "ID", descriptionKey = "rulebook")
	private String rulebook;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "electionFile")
	private Path file;

	@Override
	public Integer call() throws IOException {
		ElectionFile election = read(rules());
		ElectionOutcome outcome = Counting.count(election.input());
		List<Located> contradictions = election.locate(outcome);
		if (json) {
			OutcomeJson.print(election.input(), outcome, contradictions, context());
		} else {
			new OutcomeText(election.input(), outcome, context()).print();
		}
		context().out().flush();
		for (Located found : contradictions) {
			context().err().println(PlainText.oneLine(file + ":" + found.line() + ": " + found.place() + ": " + found.contradiction().message(locale())));
		}
		return contradictions.isEmpty() ? ExitCodes.DONE : ExitCodes.DATA;
	}

	/** @return the rules that the call asks for, null for the file's */
	private Rules rules() {
		if (rulebook == null) {
			return null;
		}
		return Rulebooks.find(rulebook).map(Rulebooks::rules).orElseThrow(() -> wrongUsage(
				text("rulebook.unknown", rulebook, Rulebooks.all().stream().map(Rulebook::getCode).collect(Collectors.joining(", ")))));
	}

	private ElectionFile read(Rules given) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(readable(file)))) {
			return ElectionFileReader.read(in, given);
		} catch (ElectionFileException e) {
			String place = e.place().isEmpty() ? "" : e.place() + ": ";
			throw CliFailure.data(PlainText.oneLine(file + ":" + e.line() + ": " + place + e.message(locale())));
		}
	}
}
