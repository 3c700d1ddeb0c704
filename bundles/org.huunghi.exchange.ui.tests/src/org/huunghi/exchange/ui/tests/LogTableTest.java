package org.huunghi.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

/** The log of delegations as a table: what is in it is found, put in order, summed up, corrected and copied in. */
class LogTableTest extends UnionJourney {
	private static final String LOG = "Sổ đoàn ra, đoàn vào";
	private static final String TITLE = "Tên đoàn";
	private static final String COUNT = "Số người";
	private static final String FROM = "Từ ngày";
	private static final String DIRECTION = "Đoàn ra hay vào";
	private String firstId;
	private String logId;

	@BeforeEach
	void aLog() throws BackingStoreException {
		// what another journey chose to see
		InstanceScope.INSTANCE.getNode("org.huunghi.workbench.table").removeNode();
		data.smallUnion();
		data.repository().write("Nhập sổ", writer -> {
			ExchangeLog log = SmallUnion.named(ExchangePackage.eINSTANCE.getExchangeLog(), LOG);
			logId = log.getId();
			firstId = add(log, "Đoàn tỉnh Hủa Phăn chào Tết", DelegationDirection.IN, PartialDate.of(2019, 2, 1),
					new Quantity(Qualifier.OVER, BigDecimal.TEN));
			add(log, "Đoàn đi Luông Pha Băng", DelegationDirection.OUT, PartialDate.of(2018, 5, 7), Quantity.exactly(4));
			add(log, "Đoàn đi Hủa Phăn ký kết", DelegationDirection.OUT, PartialDate.of(2019), null);
			writer.addRegister(writer.unions().get(0), log);
		});
	}

	private static String add(ExchangeLog log, String title, DelegationDirection direction, PartialDate from, Quantity count) {
		Delegation delegation = Creation.create(ExchangePackage.eINSTANCE.getDelegation());
		delegation.setTitle(title);
		delegation.setDirection(direction);
		delegation.setValidFrom(from);
		delegation.setHeadCount(count);
		log.getRecords().add(delegation);
		return delegation.getId();
	}

	private Log open() {
		Log log = new Log(explorer.open(SmallUnion.NAME, LOG));
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết", "Đoàn đi Luông Pha Băng");
		return log;
	}

	private List<String> stored() {
		return data.ofUnion(union -> union.getRegisters().stream().filter(ExchangeLog.class::isInstance).findFirst().orElseThrow().getRecords().stream()
				.map(Delegation.class::cast).map(each -> each.getTitle() + '|' + each.getValidFrom() + '|' + each.getHeadCount()).sorted().toList());
	}

	private static void copy(String text) {
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	@Test
	void recordsArePutInOrderFoundAndGrouped() {
		Log log = open();
		log.waitFor(() -> log.said().contains("trên 14 (1 chưa rõ)"), log::said);
		log.sort(FROM);
		log.waitForTexts(FROM, "07/5/2018", "2019", "01/02/2019");
		log.sort(FROM);
		log.waitForTexts(FROM, "01/02/2019", "2019", "07/5/2018");

		log.filter(TITLE, "hua phan");
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết");
		log.filter(COUNT, "> 9");
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết");
		log.waitFor(() -> log.said().contains("Số người: > 9"), log::said);
		log.filter(COUNT, "nhiều");
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết");
		log.form().bot().toolbarButtonWithTooltip("Bỏ lọc").click();
		log.waitForTexts(FROM, "01/02/2019", "2019", "07/5/2018");

		log.form().bot().comboBox().setSelection(DIRECTION);
		log.waitFor(() -> log.rowHeads().equals(List.of("▸ Đoàn ra  (2)", "▸ Đoàn vào  (1)")), () -> log.rowHeads().toString());
		assertEquals(List.of("4", "trên 10"), log.texts(COUNT));
		log.clickRowHead(0);
		log.waitFor(() -> log.texts(TITLE).equals(List.of("", "Đoàn đi Hủa Phăn ký kết", "Đoàn đi Luông Pha Băng", "")), () -> log.texts(TITLE).toString());
	}

	@Test
	void aCellIsCorrectedTakenBackAndSaved() {
		Log log = open();
		log.select(COUNT, 0);
		log.enter("khoảng 12");
		log.waitForTexts(COUNT, "khoảng 12", "", "4");
		log.form().waitForDirty(true);
		log.waitForFocus();
		log.form().press(SWT.CTRL, 'z');
		log.waitForTexts(COUNT, "trên 10", "", "4");
		log.form().waitForDirty(false);

		log.select(FROM, 1);
		log.enter("31/2/2019");
		assertEquals("31/2/2019", log.waitForEntry(), "what can't be understood stays open");
		assertTrue(log.form().editor().isDirty());
		Keyboard.press(SWT.NONE, SWT.ESC, (char) 0);
		log.waitForFocus();
		log.enter("3/2019");
		log.waitForTexts(FROM, "01/02/2019", "3/2019", "07/5/2018");
		data.set(firstId, "title", "Đoàn Hủa Phăn");
		log.waitForTexts(TITLE, "Đoàn Hủa Phăn", "Đoàn đi Hủa Phăn ký kết", "Đoàn đi Luông Pha Băng");
		log.form().save();
		assertEquals(List.of("Đoàn Hủa Phăn|2019-02-01|over 10", "Đoàn đi Hủa Phăn ký kết|2019-03|null", "Đoàn đi Luông Pha Băng|2018-05-07|4"),
				stored());
		log.waitForTexts(FROM, "3/2019", "01/02/2019", "07/5/2018");
	}

	@Test
	void rowsComeFromASpreadsheet() {
		Log log = open();
		log.select(TITLE, 2);
		copy("Tên đoàn\tTừ ngày\tSố người\nĐoàn Luông Pha Băng\t5/2018\t5\nĐoàn mới một\t5/6/2023\thơn 20\nĐoàn mới hai\thôm qua\t7\n");
		log.form().press(SWT.CTRL, 'v');
		SWTBotShell refused = dialog("Dán từ bảng tính");
		assertTrue(said(refused).contains("hôm qua"), () -> said(refused));
		answer("Dán từ bảng tính", "Đóng");
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết", "Đoàn Luông Pha Băng", "Đoàn mới một", "Đoàn mới hai");
		log.form().press(SWT.CTRL, 'z');
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết", "Đoàn đi Luông Pha Băng");
		log.form().press(SWT.CTRL, 'y');
		log.waitForTexts(TITLE, "Đoàn tỉnh Hủa Phăn chào Tết", "Đoàn đi Hủa Phăn ký kết", "Đoàn Luông Pha Băng", "Đoàn mới một", "Đoàn mới hai");
		data.repository().write("Người khác nhập", writer -> add((ExchangeLog) writer.find(logId).orElseThrow(), "Đoàn của người khác",
				DelegationDirection.OUT, null, null));
		log.form().save();
		assertEquals(List.of("Đoàn Luông Pha Băng|2018-05|5", "Đoàn của người khác|null|null", "Đoàn mới hai|null|7", "Đoàn mới một|2023-06-05|over 20",
				"Đoàn tỉnh Hủa Phăn chào Tết|2019-02-01|over 10", "Đoàn đi Hủa Phăn ký kết|2019|null"), stored());
		log.waitFor(() -> log.rowHeads().size() == 6 && log.rowHeads().stream().noneMatch("mới"::equals), () -> log.rowHeads().toString());
	}

	@Test
	void theChosenColumnsStay() {
		Log log = open();
		log.form().bot().toolbarButtonWithTooltip("Chọn cột…").click();
		SWTBotShell columns = dialog("Chọn cột");
		columns.bot().table().getTableItem("Mục đích").uncheck();
		columns.bot().table().getTableItem("Cơ quan, tổ chức đối tác").check();
		answer("Chọn cột", "Dùng các cột này");
		List<String> chosen = List.of(FROM, "Đến ngày", DIRECTION, TITLE, "Trưởng đoàn", COUNT, "Cơ quan, tổ chức đối tác");
		log.waitFor(() -> log.heads().equals(chosen), () -> log.heads().toString());
		bot.closeAllEditors();
		Log again = open();
		assertEquals(chosen, again.heads());
		again.form().bot().toolbarButtonWithTooltip("Chọn cột…").click();
		answer("Chọn cột", "Về mặc định");
		again.waitFor(() -> again.heads().contains("Mục đích"), () -> again.heads().toString());
	}
}
