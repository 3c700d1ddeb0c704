package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.ElectionPackage;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.election.value.Mark;
import org.huunghi.union.labels.ModelLabels;

/** What figures, ballots and judgements are called on the page. */
public final class SheetTexts {
	private final RoundFrame frame;
	private final Locale locale;

	/** @param frame of the round */
	public SheetTexts(RoundFrame frame, Locale locale) {
		this.frame = frame;
		this.locale = locale;
	}

	/** @return what a figure is called */
	public String row(SheetRow row) {
		return switch (row.kind()) {
		case ISSUED -> ModelLabels.of(ElectionPackage.Literals.COUNTING_SHEET__ISSUED, locale);
		case COLLECTED -> ModelLabels.of(ElectionPackage.Literals.COUNTING_SHEET__COLLECTED, locale);
		case VALID -> ModelLabels.of(ElectionPackage.Literals.COUNTING_SHEET__VALID, locale);
		case INVALID -> Messages.bind(Messages.invalidBecause, reason(row.reason()));
		case VOTES -> row.number() + ". " + frame.names().get(row.number());
		};
	}

	/** @return what a reason is called */
	public String reason(InvalidReason reason) {
		return ModelLabels.of(ElectionPackage.Literals.INVALID_REASON, reason, locale);
	}

	/** @return the judgement; @param reason null for a valid ballot */
	public String judgement(InvalidReason reason) {
		if (!frame.canJudge() && reason == null) {
			return Messages.seatsUnknown;
		}
		return reason == null ? Messages.valid : Messages.bind(Messages.invalidBecause, reason(reason));
	}

	/** @return what is marked on a ballot, with the names */
	public String marks(BallotPaper paper) {
		List<String> parts = new ArrayList<>();
		add(parts, paper, Mark.STRUCK, Messages.struck);
		add(parts, paper, Mark.BOTH_BOXES, Messages.bothBoxes);
		add(parts, paper, Mark.NO_BOX, Messages.neitherBox);
		if (paper.fault() != null) {
			parts.add(Messages.bind(Messages.fault, reason(paper.fault())));
		}
		return parts.isEmpty() ? Messages.noMarks : String.join("; ", parts);
	}

	private void add(List<String> parts, BallotPaper paper, Mark mark, String pattern) {
		List<String> names = paper.marks().byNumber().entrySet().stream().filter(entry -> entry.getValue() == mark).map(Map.Entry::getKey)
				.map(number -> number + " " + frame.names().getOrDefault(number, "?")).toList();
		if (!names.isEmpty()) {
			parts.add(Messages.bind(pattern, String.join(", ", names)));
		}
	}
}
