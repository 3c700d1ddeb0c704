package org.huunghi.cli.tests.thirdparty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.format.FileCheck;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Severity;

/** A check of a format with a number in each line: none may be negative, zero is worth a look, and a file without lines is told of. */
public final class BallotCheck implements FileCheck {
	@Override
	public List<Finding> check(Path file, String name, Locale locale) throws IOException {
		List<Finding> findings = new ArrayList<>();
		List<String> lines = Files.readAllLines(file);
		for (int i = 0; i < lines.size(); i++) {
			int number = Integer.parseInt(lines.get(i));
			if (number < 0) {
				findings.add(Finding.error(i + 1, "ballots[" + i + ']', Texts.beside(BallotCheck.class, "messages").get(locale, "negative")));
			} else if (number == 0) {
				findings.add(Finding.warning(i + 1, null, "0"));
			}
		}
		if (lines.isEmpty()) {
			findings.add(new Finding(Severity.INFO, 0, null, "-"));
		}
		return findings;
	}
}
