package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.NAME;
import static org.huunghi.election.interchange.csv.Column.NOMINATED_BY;
import static org.huunghi.election.interchange.csv.Column.NOMINATION;
import static org.huunghi.election.interchange.csv.Column.NUMBER;
import static org.huunghi.election.interchange.csv.Column.SERVING_SINCE;
import static org.huunghi.election.interchange.csv.Column.SUPPORT;
import static org.huunghi.election.interchange.csv.Column.WITHDRAWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.NominationKind;
import org.huunghi.election.interchange.csv.CsvRow.RefusedException;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.PartialDate;

/** Takes the rows of a list of candidates. */
final class CandidateTable implements CsvInput.Table<List<CandidateRow>> {
	private final Locale locale;
	private final Map<Integer, String> taken;
	private final List<CandidateRow> rows = new ArrayList<>();
	private final Map<Integer, Long> numbers = new HashMap<>();
	private final Map<String, Long> names = new HashMap<>();

	CandidateTable(Locale locale, Map<Integer, String> taken) {
		this.locale = locale;
		this.taken = taken;
	}

	@Override
	public List<CandidateRow> value() {
		return List.copyOf(rows);
	}

	@Override
	public void row(CsvRow row) throws RefusedException {
		String name = row.text(NAME);
		if (name == null) {
			throw row.refused(NAME, "noName");
		}
		Integer number = row.count(NUMBER);
		if (number != null && number == 0) {
			throw row.refused(NUMBER, "zero");
		}
		CandidateRow read = new CandidateRow(number, name, nomination(row), row.text(NOMINATED_BY), row.count(SUPPORT), withdrawn(row), date(row));
		if (number != null && numbers.containsKey(number)) {
			throw row.refused(NUMBER, "numberTwice", number, numbers.get(number));
		}
		if (number != null && taken.containsKey(number) && !Fold.sameName(taken.get(number), name)) {
			throw row.refused(NUMBER, "numberTaken", number, taken.get(number));
		}
		// Two people can bear one name: their numbers tell them apart.
		Long before = number == null ? names.get(Fold.oneSpelling(name)) : null;
		if (before != null) {
			throw row.refused(NAME, "nameTwice", name, before);
		}
		if (number != null) {
			numbers.put(number, row.line());
		}
		names.putIfAbsent(Fold.oneSpelling(name), row.line());
		rows.add(read);
	}

	private static NominationKind nomination(CsvRow row) throws RefusedException {
		String text = row.text(NOMINATION);
		return text == null ? null : Words.literal(NominationKind.class, text).orElseThrow(() -> row.refused(NOMINATION, "nomination", text));
	}

	private static Boolean withdrawn(CsvRow row) throws RefusedException {
		String text = row.text(WITHDRAWN);
		return text == null ? null : Words.yesOrNo(text).orElseThrow(() -> row.refused(WITHDRAWN, "yesOrNo", text));
	}

	private PartialDate date(CsvRow row) throws RefusedException {
		try {
			return DateEntry.parse(row.text(SERVING_SINCE), locale);
		} catch (EntryException e) {
			throw row.refused(SERVING_SINCE, "date", row.text(SERVING_SINCE), e);
		}
	}
}
