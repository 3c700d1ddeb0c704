package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Round;
import org.huunghi.election.RoundKind;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Sheets;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.form.edit.Edits;

/** The changes that follow from a result: further rounds, the meeting's consent, the chair's lot. Each is undone as one. */
public final class RoundEdits {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;

	private final Election election;
	private final Edits edits;
	private final Locale locale;

	/** @param locale in which names stand in the note for the minutes */
	public RoundEdits(Election election, Edits edits, Locale locale) {
		this.election = election;
		this.edits = edits;
		this.locale = locale;
	}

	/** @return the ordinal that a further round gets */
	public int next() {
		return election.getRounds().stream().map(Round::getOrdinal).filter(ordinal -> ordinal != null).mapToInt(Integer::intValue)
				.max().orElse(election.getRounds().size()) + 1;
	}

	/** Adds a round. @param standing who stands in it; empty for the closed list less those elected before */
	public Round add(RoundKind kind, List<Candidate> standing) {
		Round round = make(kind, standing);
		edits.run(Messages.bind(Messages.roundAdded, round.getOrdinal()), List.of(edits.adding(election, MODEL.getElection_Rounds(), round, -1)));
		return round;
	}

	private Round make(RoundKind kind, List<Candidate> standing) {
		Round round = Creation.create(MODEL.getRound());
		round.setOrdinal(next());
		round.setKind(kind);
		round.getStanding().addAll(standing);
		return round;
	}

	/** Records whether the meeting accepted the agreed list, in the last round or a first one. */
	public void consent(Consent consent) {
		List<Command> commands = new ArrayList<>();
		if (election.getRounds().isEmpty()) {
			Round round = make(RoundKind.ORDINARY, List.of());
			round.setConsent(consent);
			commands.add(edits.adding(election, MODEL.getElection_Rounds(), round, -1));
		} else {
			commands.add(edits.setting(last(), MODEL.getRound_Consent(), consent));
		}
		edits.run(Messages.consentSet, commands);
	}

	/** Records the lot that the chair drew in the last round. @param by who drew; blank where that was not said. It is noted for the minutes. */
	public void lot(List<Candidate> drawn, String by) {
		Round round = last();
		List<Command> commands = new ArrayList<>();
		if (!round.getDrawn().isEmpty()) {
			commands.add(edits.removing(round, MODEL.getRound_Drawn(), List.copyOf(round.getDrawn())));
		}
		drawn.forEach(candidate -> commands.add(edits.adding(round, MODEL.getRound_Drawn(), candidate, -1)));
		String names = drawn.stream().map(candidate -> CandidateNames.of(candidate, locale)).collect(Collectors.joining(", "));
		Object ordinal = round.getOrdinal() == null ? election.getRounds().size() : round.getOrdinal();
		String note = by.isBlank() ? Messages.bind(Messages.lotNoteOpen, ordinal, names)
				: Messages.bind(Messages.lotNote, new Object[] {ordinal, by.strip(), names});
		String before = election.getMinutesNote();
		commands.add(edits.setting(election, MODEL.getElection_MinutesNote(), before == null || before.isBlank() ? note : before + "\n" + note));
		edits.run(Messages.lotSet, commands);
	}

	private Round last() {
		return Sheets.inOrder(election).getLast();
	}
}
