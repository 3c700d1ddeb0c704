package org.huunghi.election.ui.tests.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ui.formats.BallotsTable;
import org.huunghi.election.ui.formats.CandidatesTable;
import org.huunghi.election.ui.formats.ElectionOutput;
import org.huunghi.election.ui.formats.TalliesTable;
import org.huunghi.text.locale.Explained;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.formats.RecordFormat;
import org.junit.jupiter.api.Test;

/** Tables come into an open election as one step that can be undone, and go out of it. */
class TableFormatsTest {
	private static final Locale VI = Locale.of("vi");
	private final Election election = Creation.create(ElectionPackage.Literals.ELECTION);
	private final Edits edits = new Edits(VI);

	@Test
	void candidatesComeInAsOneStepAndAreUndone() throws IOException {
		read(new CandidatesTable(), "STT;Họ và tên\n1;An\n2;Bình\n");
		assertEquals(List.of("An", "Bình"), election.getCandidates().stream().map(Candidate::getName).toList());
		read(new CandidatesTable(), "STT;Họ và tên;Số người đồng ý\n1;An;7\n3;Cúc;\n");
		assertEquals(3, election.getCandidates().size());
		assertEquals(7, election.getCandidates().get(0).getSupport());

		edits.stack().undo();
		assertEquals(2, election.getCandidates().size());
		assertEquals(null, election.getCandidates().get(0).getSupport());
		edits.stack().undo();
		assertTrue(election.getCandidates().isEmpty());
		assertFalse(edits.stack().canUndo());
	}

	@Test
	void talliesAndBallotsAreTwoCountsOfTheRound() throws IOException {
		read(new CandidatesTable(), "STT;Họ và tên\n1;An\n2;Bình\n");
		election.setListClosed(true);
		read(new TalliesTable(), "STT;Số phiếu\n1;3\n2;1\n");
		read(new BallotsTable(), "Phiếu số;Đánh dấu\n1;2x\n2;2x\n3;2x\n4;1x\n");
		assertEquals(1, election.getRounds().size());
		assertEquals(2, election.getRounds().get(0).getSheets().size());
		assertEquals("list.csv", election.getRounds().get(0).getSheets().get(1).getCounter());
		assertEquals(4, election.getRounds().get(0).getSheets().get(1).getBallots().size());
		edits.stack().undo();
		assertEquals(1, election.getRounds().get(0).getSheets().size());
	}

	@Test
	void aFileWithARefusedRowIsRefusedWholeAndExplained() {
		IOException refused = assertThrows(IOException.class, () -> read(new CandidatesTable(), "STT;Họ và tên\n1;An\n1;Bình\n"));
		assertEquals("list.csv:3: cột “STT”: Số thứ tự 1 đã có ở dòng 2.", assertInstanceOf(Explained.class, refused).message(VI));
		assertTrue(election.getCandidates().isEmpty());
	}

	@Test
	void eachFormatOfTheExtensionWrites() throws IOException {
		read(new CandidatesTable(), "STT;Họ và tên\n1;An\n");
		for (String format : List.of("csv", "csv-candidates", "csv-tallies")) {
			ElectionOutput output = new ElectionOutput();
			output.setInitializationData(null, "class", format);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			output.write(election, out, VI);
			assertTrue(out.toString(StandardCharsets.UTF_8).contains(";An;"), format);
		}
		assertThrows(IllegalArgumentException.class, () -> new ElectionOutput().setInitializationData(null, "class", "pdf"));
	}

	private void read(RecordFormat format, String text) throws IOException {
		RecordFormat.Change change = format.read(election, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "list.csv", VI);
		edits.group("import", () -> change.apply(election, edits));
	}
}
