package org.huunghi.election.interchange.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.interchange.csv.CsvRow.RefusedException;
import org.huunghi.text.fold.Fold;

/** Takes the rows of a table of tallies together to the figures of a round. */
final class TallyTable implements CsvInput.Table<Count> {
	private static final String INVALID = "invalid";
	private static final List<String> SUMS = List.of("issued", "collected", "valid", INVALID);

	private final List<Contender> candidates;
	private final Map<Integer, Integer> votes = new HashMap<>();
	private final Map<String, Integer> sums = new HashMap<>();
	private final Map<InvalidReason, Integer> reasons = new EnumMap<>(InvalidReason.class);
	private final Map<Object, Long> lines = new HashMap<>();
	private CsvRow sumOfInvalid;

	TallyTable(List<Contender> candidates) {
		this.candidates = candidates;
	}

	@Override
	public void row(CsvRow row) throws RefusedException {
		Integer number = row.count(Column.NUMBER);
		String name = row.text(Column.NAME);
		Integer figure = row.count(Column.VOTES);
		if (number == null && name == null) {
			throw row.refused(null, "noCandidate");
		}
		if (number != null) {
			put(votes, numbered(row, number, name), figure, row);
			return;
		}
		Optional<Contender> named = named(row, name);
		if (named.isPresent()) {
			put(votes, named.get().number(), figure, row);
			return;
		}
		sum(row, name, figure);
	}

	private void sum(CsvRow row, String name, Integer figure) throws RefusedException {
		Optional<String> sum = SUMS.stream().filter(key -> Words.is(key, name)).findFirst();
		if (sum.isPresent()) {
			put(sums, sum.get(), figure, row);
			sumOfInvalid = sum.get().equals(INVALID) ? row : sumOfInvalid;
			return;
		}
		int colon = name.indexOf(':');
		if (colon < 0 || !Words.is(INVALID, name.substring(0, colon))) {
			throw row.refused(Column.NAME, "unknownName", name);
		}
		InvalidReason reason = Words.literal(InvalidReason.class, name.substring(colon + 1))
				.orElseThrow(() -> row.refused(Column.NAME, "reason", name.substring(colon + 1).strip()));
		put(reasons, reason, figure, row);
	}

	private int numbered(CsvRow row, int number, String name) throws RefusedException {
		Contender candidate = candidates.stream().filter(one -> one.number() == number).findFirst()
				.orElseThrow(() -> row.refused(Column.NUMBER, "unknownNumber", number));
		if (name != null && !Fold.sameName(name, candidate.name())) {
			throw row.refused(Column.NAME, "otherName", number, candidate.name(), name);
		}
		return number;
	}

	private Optional<Contender> named(CsvRow row, String name) throws RefusedException {
		List<Contender> found = candidates.stream().filter(one -> Fold.sameName(name, one.name())).toList();
		if (found.size() > 1) {
			throw row.refused(Column.NAME, "severalOfName", name);
		}
		return found.stream().findFirst();
	}

	private <K> void put(Map<K, Integer> figures, K key, Integer figure, CsvRow row) throws RefusedException {
		Long before = lines.putIfAbsent(key, row.line());
		if (before != null) {
			throw row.refused(null, "rowTwice", before);
		}
		if (figure != null) {
			figures.put(key, figure);
		}
	}

	@Override
	public Count value() throws RefusedException {
		Integer sum = sums.get(INVALID);
		if (sum != null && !reasons.isEmpty() && reasons.values().stream().mapToInt(Integer::intValue).sum() != sum) {
			throw sumOfInvalid.refused(Column.VOTES, "invalidSum", sum, reasons.values().stream().mapToInt(Integer::intValue).sum());
		}
		Count count = rest();
		if (sum == null || !reasons.isEmpty() || sum.equals(TalliesCsv.invalid(count))) {
			return count;
		}
		// A sum that nothing else in the file tells is kept, without a reason.
		return new Count(count.issued(), count.collected(), count.valid(), Map.of(InvalidReason.OTHER, sum), votes);
	}

	@Override
	public Count rest() {
		return new Count(sums.get("issued"), sums.get("collected"), sums.get("valid"), reasons, votes);
	}
}
