package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huunghi.election.EntryMode;
import org.huunghi.election.ui.tests.counting.CountedElection;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.together.SlowLineJourney;
import org.junit.jupiter.api.Test;

/** Who counts on while the ballots so far are being saved loses no key. */
class CountingOnTest extends SlowLineJourney {
	@Test
	void theBallotThatIsKeyedInMeanwhileComesNext() {
		emptyRepository();
		CountedElection counted = new CountedElection();
		counted.addRound(EntryMode.BALLOTS);
		colleague.write("Bầu cử thử nghiệm", counted::write);
		Form form = explorer.open(CountedElection.UNION, CountedElection.REGISTER, CountedElection.NAME);
		CountingDesk desk = new CountingDesk(bot, form.editor()).open();
		desk.awaitFigure();
		desk.keys("19\n18\n");
		desk.awaitPaper();
		desk.keys("4^52^5");
		desk.waitForBallots(2);
		beginToSave(form);
		desk.keys("1^5");
		answer();
		desk.waitForBallots(3);
		assertTrue(form.editor().isDirty(), "the third ballot was saved before it was there");
		form.save();
	}
}
