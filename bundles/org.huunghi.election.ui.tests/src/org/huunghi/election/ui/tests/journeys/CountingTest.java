package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.election.Election;
import org.huunghi.election.EntryMode;
import org.huunghi.election.Round;
import org.huunghi.election.ui.tests.counting.CountedElection;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.Test;

/** Ballots are counted by keyboard alone by two counters, compared, charted and projected; totals are checked as they are typed. */
class CountingTest extends UnionJourney {
	private static final String TAKEN = "Kết quả đang lấy theo tổ 1";

	private String id;
	private Form form;
	private CountingDesk desk;

	private void open(EntryMode mode) {
		CountedElection counted = new CountedElection();
		counted.addRound(mode);
		String[] written = new String[1];
		data.repository().write("Bầu cử thử nghiệm", writer -> written[0] = counted.write(writer));
		id = written[0];
		form = explorer.open(CountedElection.UNION, CountedElection.REGISTER, CountedElection.NAME);
		desk = new CountingDesk(bot, form.editor()).open();
	}

	private <T> T stored(java.util.function.Function<Round, T> reader) {
		return data.repository().read(view -> reader.apply(((Election) view.find(id).orElseThrow()).getRounds().get(0)));
	}

	private void count(String eighth) {
		desk.awaitFigure();
		desk.keys("19\n18\n");
		desk.awaitPaper();
		desk.keys("4^5*7\n");
		desk.waitForBallots(8);
		desk.keys("2^52^52^52^52^5" + eighth + "2^32^3");
		desk.waitForBallots(16);
		desk.keys("\n");
		desk.keys("45");
		desk.press(SWT.NONE, SWT.F2);
		desk.keys("1\n");
		desk.waitForBallots(18);
	}

	@Test
	void eighteenBallotsByKeyboardAloneTwiceAndCompared() {
		open(EntryMode.BALLOTS);
		count("2^5");
		assertEquals("18|gạch: 4 ທ. ຄຳແພງ ສີສຸວັນ, 5 Hoàng Thị Mỹ Duyên; lỗi: Có ký tên hoặc đánh dấu|Không hợp lệ: Có ký tên hoặc đánh dấu", desk.rows().get(0));
		assertEquals("17|đồng ý tất cả|Không hợp lệ: Bầu quá số lượng quy định", desk.rows().get(1));
		assertTrue(desk.says("Hợp lệ 16 · Không hợp lệ 2"), "16 are valid");
		picture("counting-ballots");

		form.press(SWT.CTRL, 'z');
		desk.waitForBallots(17);
		form.press(SWT.CTRL, 'y');
		desk.waitForBallots(18);

		desk.turnTo("Thêm tổ kiểm phiếu 2");
		count("2^4");
		desk.turnTo("So sánh");
		desk.waitForText("2 số liệu khác nhau");
		List<String> rows = desk.rows();
		assertTrue(rows.contains("4. ທ. ຄຳແພງ ສີສຸວັນ|8|7|⚠ −1"), rows::toString);
		assertTrue(rows.contains("5. Hoàng Thị Mỹ Duyên|2|3|⚠ +1"), rows::toString);
		assertTrue(rows.contains("2. Trần Thị Bình|8|8|"), rows::toString);
		picture("counting-comparison");
		form.press("Lấy kết quả theo tổ 1");
		// a key that is posted while the button that has the keyboard is switched off reaches nobody
		waitFor(() -> !form.bot().button(TAKEN).isEnabled(), () -> "the result is not taken from the first counter");
		form.save();
		assertEquals(List.of(18, 18), stored(round -> round.getSheets().stream().map(sheet -> sheet.getBallots().size()).toList()));
		assertTrue(this.<Boolean>stored(round -> round.getSheets().get(0) == round.getOfficial()), "the first counter's sheet is official");
	}

	@Test
	void theHallSeesTheCount() {
		open(EntryMode.BALLOTS);
		count("2^5");
		form.press("Trình chiếu");
		SWTUtils.sleep(500);
		picture("counting-projector");
		assertTrue(UIThreadRunnable.syncExec(() -> Display.getCurrent().getActiveShell().getFullScreen()));
		desk.press(SWT.NONE, SWT.ESC);
		waitFor(() -> UIThreadRunnable.syncExec(() -> {
			Shell active = Display.getCurrent().getActiveShell();
			return active != null && !active.getFullScreen();
		}), () -> "still projected");
		desk.awaitPaper();
	}

	@Test
	void totalsAreCheckedAsTheyAreTypedAndStayAsTyped() {
		open(EntryMode.TALLIES);
		desk.awaitFigure();
		desk.keys("19\n20\n");
		desk.waitForText("Thu về 20 phiếu, nhiều hơn 19 phiếu phát ra.");
		desk.press(SWT.NONE, SWT.ARROW_UP);
		desk.keys("18\n16\n");
		waitFor(() -> !desk.says("⚠"), () -> "18 of 19 is right");
		picture("counting-tallies");
	}

	@Test
	void aColumnOfFiguresIsPastedAndWhatIsNoNumberStays() {
		open(EntryMode.TALLIES);
		desk.awaitFigure();
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] {"Phát ra\t19\nThu về\t18\nHợp lệ\tmười sáu\n"}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
		form.press(SWT.CTRL, 'v');
		desk.waitForText("“mười sáu” không phải là số nguyên");
		waitFor(() -> desk.figures().subList(0, 4).equals(List.of("19", "18", "mười sáu", "")), () -> desk.figures().toString());
		desk.keys("-3\n");
		desk.waitForText("Số phiếu không thể là số âm (-3).");
		assertEquals("-3", desk.figures().get(2));
		form.save();
		assertEquals(List.of(19, 18, -3), stored(round -> List.of(round.getSheets().get(0).getIssued(), round.getSheets().get(0).getCollected(), round.getSheets().get(0).getValid())));
	}

	@Test
	void theCountSavesItselfAfterManyBallots() {
		open(EntryMode.BALLOTS);
		List<ChangeEvent> commits = data.commitsDuring(made -> {
			desk.awaitFigure();
			desk.keys("30\n30\n");
			desk.awaitPaper();
			desk.keys("4^5*23\n");
			desk.waitForBallots(24);
			assertTrue(form.editor().isDirty(), "24 ballots are not saved yet");
			desk.keys("4^5");
			desk.waitForBallots(25);
			form.waitForDirty(false);
			waitFor(() -> !made.isEmpty(), () -> "nothing is committed");
		});
		assertTrue(commits.get(0).comment().startsWith("Kiểm phiếu, lưu tự động: " + CountedElection.NAME), commits.get(0)::comment);
		assertEquals(25, this.<Integer>stored(round -> round.getSheets().get(0).getBallots().size()));
		desk.awaitPaper();
		desk.keys("4^5");
		desk.waitForBallots(26);
		assertTrue(form.editor().isDirty(), "the 26th ballot is not saved yet");
		form.turnTo("Kết quả");
		form.waitForDirty(false);
	}

	@Test
	void aBallotEnteredBeforeIsChangedAndRemoved() {
		open(EntryMode.BALLOTS);
		desk.awaitFigure();
		desk.keys("19\n18\n");
		desk.awaitPaper();
		desk.keys("4^52^5");
		desk.press(SWT.NONE, SWT.ARROW_DOWN);
		desk.press(SWT.NONE, SWT.ARROW_DOWN);
		desk.press(SWT.NONE, SWT.ARROW_DOWN);
		desk.press(SWT.NONE, SWT.DEL);
		desk.keys("^5");
		desk.waitForBallots(3);
		SWTBotTable ballots = new SWTBotTable(desk.table());
		ballots.select(2);
		ballots.setFocus();
		desk.press(SWT.NONE, SWT.CR);
		desk.awaitPaper();
		desk.keys("1\n");
		waitFor(() -> desk.rows().get(2).startsWith("1|gạch: 1 Nguyễn Văn An, 4"), () -> desk.rows().toString());
		ballots.select(1);
		ballots.setFocus();
		desk.press(SWT.NONE, SWT.DEL);
		desk.waitForBallots(2);
		form.press(SWT.CTRL, 'z');
		desk.waitForBallots(3);
		form.press(SWT.CTRL, 'z');
		waitFor(() -> desk.rows().get(2).startsWith("1|gạch: 4"), () -> desk.rows().toString());
		form.save();
		assertEquals(List.of("4x 5x", "2x 5x", "3x 5x"), stored(round -> round.getSheets().get(0).getBallots().stream().map(ballot -> ballot.getMarks()).toList()));
	}
}
