package org.huunghi.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ui.log.Trip;
import org.huunghi.exchange.ui.log.Trips;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log in a month, along the years and in numbers. */
class LogPagesTest extends UnionJourney {
	private static final String LOG = "Sổ đoàn ra, đoàn vào";
	private static final Locale VIETNAMESE = Locale.of("vi");

	private final SampleLog log = new SampleLog(data.repository());

	@BeforeEach
	void aLog() {
		data.smallUnion();
		log.write();
	}

	@AfterEach
	void tidyUp() {
		data.clear();
		log.remove();
	}

	private SWTBotEditor page(String name) {
		UIThreadRunnable.syncExec(() -> OpenRecord.open(log.id(), LOG));
		SWTBotEditor editor = bot.editorByTitle(LOG);
		editor.bot().cTabItem(name).activate();
		return editor;
	}

	@Test
	void theOverviewCountsEachDelegationOnceInItsProvinceAndOpensIntoItsRecords() {
		SWTBotEditor editor = page("Tổng quan");
		SWTBotTable table = editor.bot().table();
		waitFor(() -> table.rowCount() == 4, () -> rows(table).toString());
		assertEquals(List.of("Hủa Phăn|2|trên 18|2|12|1", "Luông Pha Băng|1|6|1|40|0", "Chưa rõ|1|3|0|0|0", "Tổng số|4|trên 27|3|52|1"), rows(table));
		assertTrue(said(editor).contains("1 đoàn chưa rõ số người"), () -> said(editor));
		picture("overview");

		editor.bot().textWithLabel("từ").setFocus();
		editor.bot().textWithLabel("từ").setText("12/3/2024");
		editor.bot().textWithLabel("đến").setText("2024");
		editor.bot().textWithLabel("đến").setFocus();
		Keyboard.press(SWT.NONE, SWT.CR, SWT.CR);
		waitFor(() -> rows(table).contains("Hủa Phăn|1|trên 10|1|chưa rõ|1"), () -> rows(table).toString());
		assertTrue(said(editor).contains("1 đoàn có thể bắt đầu trong kỳ"), () -> said(editor));
		assertTrue(said(editor).contains("1 đoàn chưa ghi ngày"), () -> said(editor));

		editor.bot().comboBoxWithLabel("Xem theo:").setSelection("Năm");
		waitFor(() -> rows(table).contains("2024|1|trên 10|2|40|1"), () -> rows(table).toString());
		table.doubleClick(0, 0);
		SWTBotShell list = bot.shell("Đoàn ra, đoàn vào: 2024");
		SWTBotTable records = list.bot().table();
		waitFor(() -> records.rowCount() == 3 && records.cell(0, 0).startsWith("Đoàn khảo sát"), () -> rows(records).toString());
		records.doubleClick(0, 0);
		bot.editorByTitle("Đoàn khảo sát Hủa Phăn và Viêng Xay (12/3/2024)");
		list.activate();
		list.bot().button("Đóng").click();
	}

	@Test
	void theCalendarShowsAMonthAndGoesToAnother() {
		SWTBotEditor editor = page("Lịch");
		YearMonth now = YearMonth.now();
		waitFor(() -> label(editor, "Tháng " + Values.date(PartialDate.of(now.getYear(), now.getMonthValue()), VIETNAMESE)), () -> said(editor));
		editor.bot().textWithLabel("Đến ngày:").setFocus();
		editor.bot().textWithLabel("Đến ngày:").setText("3/2024");
		Keyboard.press(SWT.NONE, SWT.CR, SWT.CR);
		waitFor(() -> tips(editor, "MonthCanvas").size() >= 3, () -> tips(editor, "MonthCanvas").toString());
		assertTrue(tips(editor, "MonthCanvas").contains("Đoàn Mặt trận Hủa Phăn chào xã giao (20/3/2024)"));
		picture("calendar");
		Canvas month = canvas(editor, "MonthCanvas");
		UIThreadRunnable.syncExec(month::setFocus);
		Keyboard.press(SWT.NONE, SWT.PAGE_UP, (char) 0);
		waitFor(() -> label(editor, "Tháng 02/2024"), () -> said(editor));
		waitFor(() -> tips(editor, "MonthCanvas").isEmpty(), () -> tips(editor, "MonthCanvas").toString());
	}

	/** The calendar and the reminders agree: who filed the report has done what was asked for. */
	@Test
	void theCalendarTellsOfAReportUntilItIsHandedInOrFiled() {
		assertEquals(1, reports().size());
		data.repository().write("Văn bản", writer -> {
			ExchangeLog stored = (ExchangeLog) writer.find(log.id()).orElseThrow();
			DocumentRegister documents = SmallUnion.named(UnionPackage.Literals.DOCUMENT_REGISTER, "Sổ văn bản");
			Document report = Creation.create(UnionPackage.Literals.DOCUMENT);
			documents.getRecords().add(report);
			writer.unions().get(0).getRegisters().add(documents);
			((Delegation) stored.getRecords().get(0)).setReport(report);
		});
		assertEquals(List.of(), reports());
	}

	private List<Trip> reports() {
		return new Trips(data.repository(), log.id(), VIETNAMESE).reportsDue(PartialDate.of(2024, 3), PartialDate.of(2024, 3));
	}

	@Test
	void theTimelineHasALaneForEachPartner() {
		SWTBotEditor editor = page("Dòng thời gian");
		waitFor(() -> tips(editor, "TimelineCanvas").contains("Đoàn tập huấn (3/2024)"), () -> "the last delegations are not shown: " + said(editor));
		editor.bot().comboBoxWithLabel("Thu phóng:").setSelection("Năm");
		waitFor(() -> tips(editor, "TimelineCanvas").containsAll(Set.of("Đoàn làm việc với Luông Pha Băng (05/11/2023)", "Đoàn tập huấn (3/2024)")),
				() -> tips(editor, "TimelineCanvas").toString());
		picture("timeline");
	}

	private static boolean label(SWTBotEditor editor, String text) {
		return said(editor).contains(text);
	}

	private static Canvas canvas(SWTBotEditor editor, String type) {
		return new WidgetSearch(editor.getWidget()).find(Query.any(Canvas.class, "drawing").and(type, found -> found.getClass().getSimpleName()
				.equals(type)), 0);
	}

	/** What a user is told first who moves the pointer over the whole drawing. */
	private static Set<String> tips(SWTBotEditor editor, String type) {
		Canvas canvas = canvas(editor, type);
		return UIThreadRunnable.syncExec(() -> {
			Set<String> tips = new TreeSet<>();
			for (int y = 2; y < canvas.getSize().y; y += 6) {
				for (int x = 2; x < canvas.getSize().x; x += 3) {
					Event move = new Event();
					move.x = x;
					move.y = y;
					canvas.notifyListeners(SWT.MouseMove, move);
					if (canvas.getToolTipText() != null) {
						tips.add(canvas.getToolTipText().lines().findFirst().orElse(""));
					}
				}
			}
			return tips;
		});
	}
}
