package org.huunghi.election.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Mark;
import org.huunghi.election.value.Marks;

/** A ballot as an election file writes it, which may name those approved; who else stands is known only when the rounds before are counted. */
final class WrittenBallot {
	static final int MOST = 1_000_000;

	private final Map<Integer, Mark> marks = new TreeMap<>();
	private boolean approvals;
	private boolean strikes;
	private InvalidReason fault;
	private int times = 1;

	private WrittenBallot() {
	}

	static WrittenBallot read(JsonCursor json) throws IOException {
		WrittenBallot ballot = new WrittenBallot();
		json.object(ballot.fields());
		if (ballot.approvals && ballot.strikes) {
			throw json.refuse("ballot.approvedAndStruck");
		}
		return ballot;
	}

	private Fields fields() {
		return new Fields().may("struck", json -> {
			strikes = true;
			mark(json, Mark.STRUCK);
		}).may("approved", json -> {
			approvals = true;
			mark(json, Mark.APPROVED);
		}).may("both", json -> mark(json, Mark.BOTH_BOXES)).may("neither", json -> mark(json, Mark.NO_BOX)).may("fault", json -> fault = json.oneOf(InvalidReason.class))
				.may("times", json -> {
					times = json.number();
					if (times < 1 || times > MOST) {
						throw json.refuse("ballot.times", MOST);
					}
				});
	}

	private void mark(JsonCursor json, Mark mark) throws IOException {
		json.array(element -> {
			int number = element.number();
			if (marks.put(number, mark) != null) {
				throw element.refuse("ballot.twice", number);
			}
		});
	}

	int times() {
		return times;
	}

	/** @return whether it names those approved rather than those struck out */
	boolean needsStanding() {
		return approvals;
	}

	/** @param standing numbers of those who stand; of meaning only where those approved are named */
	BallotPaper paper(List<Integer> standing) {
		Map<Integer, Mark> all = new TreeMap<>(marks);
		if (approvals) {
			// An approval of somebody who does not stand must not get lost: it stays as a mark, which the count then refuses.
			all.replaceAll((number, mark) -> mark == Mark.APPROVED && !standing.contains(number) ? Mark.STRUCK : mark);
			standing.forEach(number -> all.putIfAbsent(number, Mark.STRUCK));
		}
		return new BallotPaper(Marks.of(all), fault);
	}
}
