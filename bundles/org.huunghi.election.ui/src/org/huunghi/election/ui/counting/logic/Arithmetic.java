package org.huunghi.election.ui.counting.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.Messages;

/** Says which figures of a sheet can't all be true. Figures that are not known yet contradict nothing. */
public final class Arithmetic {
	private final RoundFrame frame;
	private final List<SheetRow> rows;
	private final Map<SheetRow, String> found = new LinkedHashMap<>();

	private Arithmetic(RoundFrame frame, List<SheetRow> rows) {
		this.frame = frame;
		this.rows = rows;
	}

	/** @param rows those of the sheet; @return a sentence for each row that contradicts another one or itself, in the order of the checks */
	public static Map<SheetRow, String> check(Count count, RoundFrame frame, List<SheetRow> rows) {
		Arithmetic check = new Arithmetic(frame, rows);
		check.negatives(count);
		check.papers(count);
		check.validity(count);
		check.votes(count);
		return check.found;
	}

	/** @return the sum of all votes; null where those of a candidate are not known */
	public static Integer sum(Count count, RoundFrame frame) {
		int sum = 0;
		for (Integer number : frame.numbers()) {
			Integer votes = count.votes().get(number);
			if (votes == null) {
				return null;
			}
			sum += votes;
		}
		return sum;
	}

	/** @return the most votes that all candidates together can have; null where unknown */
	public static Integer most(Count count, RoundFrame frame) {
		return count.valid() == null || frame.seats() == null ? null : Integer.valueOf(count.valid() * Math.min(frame.seats(), frame.names().size()));
	}

	private void negatives(Count count) {
		for (SheetRow row : rows) {
			Integer figure = row.of(count);
			if (figure != null && figure < 0) {
				say(row, Messages.negative, figure);
			}
		}
	}

	private void papers(Count count) {
		Integer present = frame.electorate().present();
		if (isMore(count.issued(), present)) {
			say(SheetRow.ISSUED, Messages.issuedMoreThanPresent, count.issued(), present);
		}
		if (isMore(count.collected(), count.issued())) {
			say(SheetRow.COLLECTED, Messages.collectedMoreThanIssued, count.collected(), count.issued());
		}
	}

	private void validity(Count count) {
		if (isMore(count.valid(), count.collected())) {
			say(SheetRow.VALID, Messages.validMoreThanCollected, count.valid(), count.collected());
			return;
		}
		List<SheetRow> reasons = rows.stream().filter(row -> row.kind() == SheetRow.Kind.INVALID).toList();
		int invalid = reasons.stream().map(row -> row.of(count)).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
		boolean complete = reasons.stream().allMatch(row -> row.of(count) != null);
		boolean some = reasons.stream().anyMatch(row -> row.of(count) != null);
		if (count.valid() == null || count.collected() == null || !some) {
			return;
		}
		int sum = count.valid() + invalid;
		SheetRow last = reasons.stream().filter(row -> row.of(count) != null).reduce(SheetRow.VALID, (a, b) -> b);
		if (sum > count.collected() || complete && sum < count.collected()) {
			say(last, Messages.sumIsNotCollected, count.valid(), invalid, sum, count.collected());
		}
	}

	private void votes(Count count) {
		Integer last = null;
		for (Integer number : frame.numbers()) {
			Integer votes = count.votes().get(number);
			if (isMore(votes, count.valid())) {
				say(SheetRow.votes(number), Messages.votesMoreThanValid, votes, count.valid());
			} else if (count.valid() == null && isMore(votes, count.collected())) {
				say(SheetRow.votes(number), Messages.votesMoreThanCollected, votes, count.collected());
			}
			last = votes == null ? last : number;
		}
		int sum = count.votes().values().stream().mapToInt(Integer::intValue).sum();
		Integer most = most(count, frame);
		if (last != null && most != null && count.valid() >= 0 && sum > most) {
			say(SheetRow.votes(last), Messages.sumOfVotesTooLarge, sum, most, count.valid(), frame.seats());
		}
	}

	private static boolean isMore(Integer first, Integer second) {
		return first != null && second != null && first > second;
	}

	private void say(SheetRow row, String message, Object... figures) {
		found.putIfAbsent(row, Messages.bind(message, figures));
	}
}
