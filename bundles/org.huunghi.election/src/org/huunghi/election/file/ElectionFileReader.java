package org.huunghi.election.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.count.Rules;
import org.huunghi.election.rulebook.Rulebooks;

/** Reads election files, whose form {@code schema/election.schema.json} describes. What the form does not know is refused with its line. */
public final class ElectionFileReader {
	private static final int MOST_CANDIDATES = 10_000;
	private static final int MOST_ROUNDS = 100;

	private final Function<String, Optional<Rules>> rulebooks;
	private final Rules given;
	private final List<Contender> candidates = new ArrayList<>();
	private final List<RoundReader> rounds = new ArrayList<>();
	private String title = "";
	private Rules rules;
	private Integer seats;
	private Integer summoned;
	private Integer excluded;
	private Integer present;

	private ElectionFileReader(Function<String, Optional<Rules>> rulebooks, Rules given) {
		this.rulebooks = rulebooks;
		this.given = given;
	}

	/**
	 * Reads a file whose rulebook is written out or one of those installed.
	 *
	 * @param in not closed
	 * @param given rules to take instead of the file's; null for the file's
	 * @throws ElectionFileException where the file is no election file
	 */
	public static ElectionFile read(InputStream in, Rules given) throws IOException {
		return read(in, code -> Rulebooks.find(code).map(Rulebooks::rules), given);
	}

	/**
	 * @param in not closed
	 * @param rulebooks finds the rules that the file names by their code
	 * @param given rules to take instead of the file's; null for the file's
	 * @throws ElectionFileException where the file is no election file
	 */
	public static ElectionFile read(InputStream in, Function<String, Optional<Rules>> rulebooks, Rules given) throws IOException {
		ElectionFileReader reader = new ElectionFileReader(rulebooks, given);
		try (JsonCursor json = new JsonCursor(in)) {
			json.document(cursor -> cursor.object(reader.fields()));
			if (reader.rules == null && given == null) {
				throw new ElectionFileException(1, "", "key.missing", "rulebook");
			}
			return new ElectionFile(reader.input(), json.lines(), reader.rounds.stream().map(RoundReader::times).toList());
		}
	}

	private Fields fields() {
		return new Fields().may("$schema", JsonCursor::text).may("title", json -> title = json.text()).may("rulebook", this::rulebook)
				.may("seats", json -> seats = json.numberOrNull()).may("electorate", this::electorate)
				.must("candidates", json -> json.array(element -> add(candidates, CandidateReader.read(element), MOST_CANDIDATES, element)))
				.may("rounds", json -> json.array(element -> add(rounds, RoundReader.read(element), MOST_ROUNDS, element)));
	}

	private static <T> void add(List<T> list, T element, int most, JsonCursor json) throws IOException {
		if (list.size() == most) {
			throw json.refuse("array.most", most);
		}
		list.add(element);
	}

	private void rulebook(JsonCursor json) throws IOException {
		if (!json.atText()) {
			rules = RulesReader.read(json);
			return;
		}
		String code = json.text();
		rules = rulebooks.apply(code).orElse(given);
		if (rules == null) {
			throw json.refuse("rulebook.unknown", code);
		}
	}

	private void electorate(JsonCursor json) throws IOException {
		json.object(new Fields().may("summoned", j -> summoned = j.numberOrNull()).may("excluded", j -> excluded = j.numberOrNull())
				.may("present", j -> present = j.numberOrNull()));
	}

	private ElectionInput input() {
		List<RoundInput> complete = new ArrayList<>();
		for (RoundReader round : rounds) {
			List<Integer> following = List.of();
			if (round.needsStanding()) {
				List<RoundInput> before = new ArrayList<>(complete);
				before.add(round.withoutBallots());
				following = Counting.standing(input(before), complete.size());
			}
			complete.add(round.complete(following));
		}
		return input(complete);
	}

	private ElectionInput input(List<RoundInput> complete) {
		return new ElectionInput(title, given == null ? rules : given, seats, new Electorate(summoned, excluded, present), candidates, complete);
	}
}
