package org.huunghi.election.cli.count;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.format.FileCheck;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.file.ElectionFile;
import org.huunghi.election.file.ElectionFileException;
import org.huunghi.election.file.ElectionFileReader;

/** Checks an election file: that it can be read, that its figures do not contradict each other, and, as a warning, that its list keeps the rules. */
public final class ElectionCheck implements FileCheck {
	@Override
	public List<Finding> check(Path file, String name, Locale locale) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return findings(ElectionFileReader.read(in, null), locale);
		} catch (ElectionFileException e) {
			return List.of(Finding.error(e.line(), e.place().isEmpty() ? null : e.place(), e.message(locale)));
		}
	}

	private static List<Finding> findings(ElectionFile election, Locale locale) {
		ElectionOutcome outcome = Counting.count(election.input());
		List<Finding> findings = new ArrayList<>();
		election.locate(outcome).forEach(found -> findings.add(Finding.error(found.line(), found.place(), found.contradiction().message(locale))));
		if (outcome.next() == NextStep.MEND_LIST) {
			outcome.general().stream().filter(reason -> reason.clause() == ClauseKind.SURPLUS)
					.forEach(reason -> findings.add(Finding.warning(election.line("candidates"), "candidates", reason.text(locale))));
		}
		return findings;
	}
}
