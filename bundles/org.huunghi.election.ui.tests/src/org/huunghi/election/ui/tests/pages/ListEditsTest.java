package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ui.candidates.BallotOrder;
import org.huunghi.election.ui.candidates.ListEdits;
import org.huunghi.election.ui.candidates.NameLines;
import org.huunghi.workbench.form.edit.Edits;
import org.junit.jupiter.api.Test;

/** The list is ordered, numbered, closed and filled from a spreadsheet, each in one step that can be undone. */
class ListEditsTest {
	private static final Locale VI = Locale.of("vi");
	private final Election election = new SmallElection("190-QD-TW", 2, "Vừ Bá Thào", "Nguyễn Văn An", "Đỗ Thị Ánh", "Lò Văn An").election;
	private final Edits edits = new Edits(VI);
	private final ListEdits list = new ListEdits(election, edits, VI);

	private List<String> names() {
		return election.getCandidates().stream().map(Candidate::getName).toList();
	}

	private List<Integer> numbers() {
		return election.getCandidates().stream().map(Candidate::getNumber).toList();
	}

	@Test
	void namesStandByTheGivenNameThenTheFamily() {
		List<String> names = Arrays.asList("Vừ Bá Thào", "Nguyễn Văn An", "Đỗ Thị Ánh", "Lò Văn An", "Lò A An", "ສົມພອນ");
		names.sort(new BallotOrder(VI));
		assertEquals(List.of("Lò A An", "Lò Văn An", "Nguyễn Văn An", "Đỗ Thị Ánh", "Vừ Bá Thào", "ສົມພອນ"), names);
	}

	@Test
	void sortingIsOneStepAndKeepsTheNumbersInOrder() {
		list.number();
		list.sort();
		assertEquals(List.of("Lò Văn An", "Nguyễn Văn An", "Đỗ Thị Ánh", "Vừ Bá Thào"), names());
		assertEquals(List.of(1, 2, 3, 4), numbers());
		edits.stack().undo();
		assertEquals(List.of("Vừ Bá Thào", "Nguyễn Văn An", "Đỗ Thị Ánh", "Lò Văn An"), names());
		assertEquals(List.of(1, 2, 3, 4), numbers());
	}

	@Test
	void closingNumbersThoseWhoStand() {
		election.getCandidates().get(1).setWithdrawn(true);
		list.close();
		assertTrue(election.isListClosed());
		assertEquals(Arrays.asList(1, null, 2, 3), numbers());
		edits.stack().undo();
		assertFalse(election.isListClosed());
		assertNull(numbers().get(0));
	}

	@Test
	void closingKeepsNumbersThatAreRight() {
		int[] own = {4, 2, 1, 3};
		for (int i = 0; i < own.length; i++) {
			election.getCandidates().get(i).setNumber(own[i]);
		}
		list.close();
		assertEquals(List.of(4, 2, 1, 3), numbers());
	}

	@Test
	void namesComeFromASpreadsheet() {
		assertEquals(List.of("Lò Thị Sen", "Mùa A Lử", "Cầm Văn Giang"),
				NameLines.of("1.\tLò Thị Sen\tNữ\n2. Mùa A Lử\n\n  3) Cầm Văn Giang \n12\n"));
		assertEquals(List.of(), NameLines.of(null));
		list.addNames(List.of("Lò Thị Sen", "Mùa A Lử"));
		assertEquals(6, names().size());
		edits.stack().undo();
		assertEquals(4, names().size());
	}
}
