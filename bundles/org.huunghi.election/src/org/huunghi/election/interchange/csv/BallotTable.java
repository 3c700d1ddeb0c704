package org.huunghi.election.interchange.csv;

import static org.huunghi.election.interchange.csv.Column.FAULT;
import static org.huunghi.election.interchange.csv.Column.MARKS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.interchange.csv.CsvRow.RefusedException;
import org.huunghi.election.value.Marks;

/** Takes the rows of a table of single ballots. */
final class BallotTable implements CsvInput.Table<List<BallotPaper>> {
	private final Set<Integer> numbers;
	private final List<BallotPaper> ballots = new ArrayList<>();

	BallotTable(Set<Integer> numbers) {
		this.numbers = numbers;
	}

	@Override
	public void row(CsvRow row) throws RefusedException {
		ballots.add(new BallotPaper(marks(row), fault(row)));
	}

	@Override
	public List<BallotPaper> value() {
		return List.copyOf(ballots);
	}

	private Marks marks(CsvRow row) throws RefusedException {
		String text = row.text(MARKS);
		if (text == null) {
			return Marks.NONE;
		}
		Marks marks;
		try {
			marks = Marks.valueOf(text);
		} catch (IllegalArgumentException e) {
			throw row.refused(MARKS, "marks", text);
		}
		for (int number : marks.byNumber().keySet()) {
			if (!numbers.contains(number)) {
				throw row.refused(MARKS, "unknownNumber", number);
			}
		}
		return marks;
	}

	private static InvalidReason fault(CsvRow row) throws RefusedException {
		String text = row.text(FAULT);
		return text == null ? null : Words.literal(InvalidReason.class, text).orElseThrow(() -> row.refused(FAULT, "reason", text));
	}
}
