package org.huunghi.election.ui.counting.logic;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Count;

/**
 * One figure of a sheet.
 *
 * @param kind what it counts
 * @param reason of the invalid ballots; null but for {@link Kind#INVALID}
 * @param number of the candidate; 0 but for {@link Kind#VOTES}
 */
public record SheetRow(Kind kind, InvalidReason reason, int number) {
	/** What a figure counts. */
	public enum Kind {
		ISSUED, COLLECTED, VALID, INVALID, VOTES
	}

	/** Ballots issued. */
	public static final SheetRow ISSUED = new SheetRow(Kind.ISSUED, null, 0);
	/** Ballots in the box. */
	public static final SheetRow COLLECTED = new SheetRow(Kind.COLLECTED, null, 0);
	/** Valid ballots. */
	public static final SheetRow VALID = new SheetRow(Kind.VALID, null, 0);

	/** @return the row of the ballots that are invalid for that reason */
	public static SheetRow invalid(InvalidReason reason) {
		return new SheetRow(Kind.INVALID, reason, 0);
	}

	/** @return the row of a candidate's votes */
	public static SheetRow votes(int number) {
		return new SheetRow(Kind.VOTES, null, number);
	}

	/** @return the rows of a sheet in the order in which they are typed: ballots, invalid ones by these reasons, names */
	public static List<SheetRow> all(RoundFrame frame, Iterable<InvalidReason> reasons) {
		List<SheetRow> rows = new ArrayList<>(List.of(ISSUED, COLLECTED, VALID));
		reasons.forEach(reason -> rows.add(invalid(reason)));
		frame.numbers().forEach(number -> rows.add(votes(number)));
		return rows;
	}

	/** @return this figure of a count; null where it is not known */
	public Integer of(Count count) {
		return switch (kind) {
		case ISSUED -> count.issued();
		case COLLECTED -> count.collected();
		case VALID -> count.valid();
		case INVALID -> count.invalid().get(reason);
		case VOTES -> count.votes().get(number);
		};
	}
}
