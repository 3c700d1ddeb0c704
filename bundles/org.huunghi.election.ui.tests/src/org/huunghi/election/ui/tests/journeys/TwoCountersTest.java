package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.EntryMode;
import org.huunghi.election.Round;
import org.huunghi.election.ui.tests.counting.CountedElection;
import org.huunghi.repository.Editing;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.together.SharedJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two counters at two computers enter the ballots of one round at the same time: neither keeps the other out, and both sheets are stored. */
class TwoCountersTest extends SharedJourney {
	private String election;
	private Form form;
	private CountingDesk desk;

	@BeforeEach
	void anElectionToCount() {
		emptyRepository();
		CountedElection counted = new CountedElection();
		counted.addRound(EntryMode.BALLOTS);
		colleague.write("Bầu cử thử nghiệm", writer -> election = counted.write(writer));
		form = explorer.open(CountedElection.UNION, CountedElection.REGISTER, CountedElection.NAME);
		desk = new CountingDesk(bot, form.editor()).open();
	}

	private void count() {
		desk.awaitFigure();
		desk.keys("19\n18\n");
		desk.awaitPaper();
		desk.keys("4^52^5");
		desk.waitForBallots(2);
		assertTrue(form.editor().isDirty(), "the ballots are saved");
	}

	/** The other counter saves as his workbench does, and fails where the election is locked. */
	private void otherSaves(Consumer<Round> change) {
		try (Editing editing = colleague.edit(election)) {
			change.accept(((Election) editing.record()).getRounds().get(0));
			editing.save("Kiểm phiếu, tổ 2", null);
		}
	}

	private static void addBallot(CountingSheet sheet) {
		sheet.getBallots().add(CountedElection.ballot("4x", null));
	}

	@Test
	void bothEnterBallotsAtOnceAndBothSheetsAreThere() {
		count();
		otherSaves(round -> addBallot(CountedElection.addSheet(round, EntryMode.BALLOTS)));
		desk.awaitPaper();
		desk.keys("1^5");
		desk.waitForBallots(3);
		otherSaves(round -> addBallot(round.getSheets().get(1)));
		form.save();
		assertEquals(List.of(3, 2), colleague.<List<Integer>>read(view -> ((Election) view.find(election).orElseThrow()).getRounds().get(0).getSheets().stream()
				.map(sheet -> sheet.getBallots().size()).toList()));
		desk.turnTo("Tổ kiểm phiếu 2");
		desk.waitForBallots(2);
	}

	@Test
	void onItsOtherPagesTheElectionIsLockedAsEachRecordIs() {
		count();
		assertTrue(colleague.together().lockOf(election).isEmpty(), "counting locks nothing");
		form.turnTo("Tổng quan");
		// the count is saved when it is left
		form.waitForDirty(false);
		form.type("Địa điểm", "Hội trường A");
		waitFor(() -> colleague.together().lockOf(election).isPresent(), () -> "the colleague sees no lock");
		form.save();
		waitFor(() -> colleague.together().lockOf(election).isEmpty(), () -> "still locked after the save");
	}
}
