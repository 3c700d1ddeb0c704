package org.huunghi.election.cli.tests;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.election.Election;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.union.Union;
import org.junit.jupiter.api.io.TempDir;

/** A repository with elections, and calls of one command of {@code election} on it. */
public abstract class ElectionCommandCase {
	protected static final Locale VI = Locale.of("vi");

	@TempDir
	protected Path folder;

	private final String command;
	private Call last;

	/** @param command below {@code election} */
	protected ElectionCommandCase(String command) {
		this.command = command;
	}

	/** @return an election whose result only a source states: the chair's */
	protected static Election chair(Object... features) {
		Election election = make("Election", "names", "Bầu Chủ tịch khóa II", "seats", 1, "candidates",
				make("Candidate", "name", "Tráng Thị Xuân", "reported", "elected"));
		return with(election, features);
	}

	/** Makes the repository, of one union with these elections. */
	protected final void fill(Election... elections) {
		Union union = make("Union", "names", "Liên hiệp hữu nghị Sơn La", "registers", make("ElectionRegister", "records", List.of(elections)));
		try (Repository repository = Repositories.open(data(), Creation.IF_MISSING)) {
			repository.write("test", writer -> writer.addUnion(union));
		}
	}

	/** @return the data folder */
	protected final Path data() {
		return folder.resolve("data");
	}

	/** @return the exit code */
	protected final int run(Locale locale, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of("election", command, "--data", data()));
		all.addAll(List.of(arguments));
		last = Calls.in(locale, all.toArray());
		return last.exitCode();
	}

	/** Help has these words in each language, and no text is missing. */
	protected final void assertHelp(String... words) {
		for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.of("lo"))) {
			assertEquals(0, run(locale, "--help"), this::err);
			for (String word : words) {
				assertTrue(out().contains(word), out());
			}
			assertFalse(out().contains("!"), out());
		}
	}

	/** @return what the last call answered */
	protected final String out() {
		return last.out();
	}

	/** @return what the last call said to the user */
	protected final String err() {
		return last.err();
	}
}
