package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ui.part.RecordedChange;
import org.huunghi.union.Body;
import org.huunghi.union.Membership;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.form.edit.Edits;
import org.junit.jupiter.api.Test;

/** Plain changes that others make are undone and redone as one. */
class RecordedChangeTest {
	@Test
	void whatWasAddedAndSetIsTakenBackAndDoneAgain() {
		Election election = new SmallElection("190-QD-TW", 1, "An").election;
		Candidate candidate = election.getCandidates().get(0);
		Body body = Creation.create(UnionPackage.Literals.BODY);
		Membership membership = Creation.create(UnionPackage.Literals.MEMBERSHIP);
		Edits edits = new Edits(Locale.of("vi"));
		edits.run("Cập nhật", List.of(new RecordedChange("Cập nhật", List.of(candidate, body), () -> {
			body.getMemberships().add(membership);
			candidate.setMembership(membership);
		})));
		assertSame(membership, candidate.getMembership());
		edits.stack().undo();
		assertNull(candidate.getMembership());
		assertEquals(List.of(), body.getMemberships());
		edits.stack().redo();
		assertSame(membership, candidate.getMembership());
		assertEquals(List.of(membership), body.getMemberships());
		assertSame(body, membership.getBody());
	}
}
