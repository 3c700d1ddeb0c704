package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.union.Body;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sơn La's next congress elects its committee: from the first nomination to the printed minutes. */
class SonLaCongressTest extends UnionJourney {
	private static final String UNION = "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La";
	private static final String ELECTION = "Bầu Ban Chấp hành khóa III";
	private static final Locale VI = Locale.of("vi");
	private String committee;
	private Form form;
	private CountingDesk desk;

	@TempDir
	Path folder;

	private void waitForText(String text) {
		waitFor(() -> desk.says(text), () -> "nothing says '" + text + "'");
	}

	private static void copy(String text) {
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
	}

	/** Types a part of a name into a field and takes the first proposal once it is the one. */
	private void choose(String label, String part, String name) {
		form.type(label, part);
		waitFor(() -> proposals().startsWith(name), () -> "proposed is " + proposals());
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		form.waitForText(label, name);
	}

	private String proposals() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(bot.shells()).filter(shell -> shell.getText().isEmpty())
				.flatMap(shell -> new WidgetSearch(shell.widget).all(Query.any(Table.class, "list")).stream()).flatMap(list -> Arrays.stream(list.getItems()))
				.map(TableItem::getText).collect(Collectors.joining("\n")));
	}

	private void enterElection() {
		data.install("sonla");
		String[] id = new String[1];
		data.repository().write("Đại hội III", writer -> id[0] = new NextCongress().write(writer));
		committee = id[0];
		explorer.node(UNION).contextMenu("Tạo mới", "Cuộc bầu cử").click();
		dialog("Cuộc bầu cử mới").bot().text().setText(ELECTION);
		confirm("Cuộc bầu cử mới");
		form = new Form(bot, ELECTION);
		desk = new CountingDesk(bot, form.editor());
		choose("Ban được bầu", "chap hanh khoa iii", NextCongress.COMMITTEE);
		choose("Đại hội, hội nghị", "dai hoi lan thu iii", NextCongress.CONGRESS);
		form.type("Số lượng cần bầu", "4").leave();
		picture("election-1-overview");
	}

	private void enterElectorate() {
		form.turnTo("Đại biểu");
		form.type("Số được triệu tập", "20").leave();
		form.type("Số có mặt", "19").leave();
		waitForText("Chưa chọn bộ quy tắc");
		form.section("Ban kiểm phiếu").toolbarButtonWithTooltip("Thêm").click();
		Keyboard.press(SWT.NONE, SWT.TAB, (char) 0);
		Keyboard.type("Lò Thị Mai", 0);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		waitFor(() -> desk.rows().equals(List.of("|Lò Thị Mai|Trưởng ban")), () -> desk.rows().toString());
	}

	private void chooseRules() {
		form.turnTo("Quy tắc");
		form.press("Chọn bộ quy tắc…");
		SWTBotShell dialog = dialog("Chọn bộ quy tắc");
		SWTBotTable offers = dialog.bot().table();
		int row = UIThreadRunnable.syncExec(() -> Arrays.stream(offers.widget.getItems()).map(TableItem::getText).toList()
				.indexOf(Arrays.stream(offers.widget.getItems()).map(TableItem::getText).filter(text -> text.contains("126/2024")).findFirst().orElseThrow()));
		offers.select(row);
		picture("election-2-choose-rules");
		answer("Chọn bộ quy tắc", "Sử dụng");
		waitForText("Đúng như bản gốc.");
		waitForText("từ 11 trên 20 trở lên");
		picture("election-3-rules");
	}

	private void closeList() {
		form.turnTo("Danh sách ứng cử");
		copy("1\tVừ Bá Thào\n2\tNguyễn Văn An\n3\tLò Thị Sen\n4\tMùa A Lử\n5\tTráng Thị Xuân\n");
		form.press("Dán danh sách tên");
		waitForText("5 người cho 4 vị trí: số dư 1 (25 %)");
		form.press("Xếp A–Z theo tên");
		form.press("Chốt danh sách");
		waitForText("Danh sách đã chốt: 5 người");
		assertEquals(List.of("1|Nguyễn Văn An", "2|Mùa A Lử", "3|Lò Thị Sen", "4|Vừ Bá Thào", "5|Tráng Thị Xuân"),
				desk.rows().stream().map(row -> row.split("\\|", -1)).map(cells -> cells[0] + '|' + cells[2]).toList());
		picture("election-4-candidates");
	}

	private void count() {
		desk.open();
		form.press("Bắt đầu kiểm phiếu");
		desk.awaitFigure();
		desk.keys("19\n18\n");
		desk.awaitPaper();
		// each ballot strikes out one of the five
		desk.keys("^1" + "^2".repeat(2) + "^3".repeat(3) + "^4".repeat(5) + "^5".repeat(7));
		desk.waitForBallots(18);
		picture("election-5-counting");
	}

	private void announce() {
		form.turnTo("Kết quả");
		waitForText("Đã trúng cử 4/4 người.");
		assertEquals(List.of("1|Nguyễn Văn An|17|85,00 %|1|trúng cử", "2|Mùa A Lử|16|80,00 %|1|trúng cử", "3|Lò Thị Sen|15|75,00 %|1|trúng cử",
				"4|Vừ Bá Thào|13|65,00 %|1|trúng cử", "5|Tráng Thị Xuân|11|55,00 %|1|không trúng cử"), desk.rows());
		form.editor().bot().table().select(4);
		waitForText("Tráng Thị Xuân: không trúng cử");
		picture("election-6-result");
	}

	private void apply() {
		form.press("Cập nhật nhân sự…");
		SWTBotShell dialog = dialog("Cập nhật nhân sự theo kết quả bầu cử");
		picture("election-7-apply");
		int steps = dialog.bot().table().rowCount();
		answer("Cập nhật nhân sự theo kết quả bầu cử", "Cập nhật");
		form.press(SWT.CTRL, 'z');
		form.press(SWT.CTRL | SWT.SHIFT, 'p');
		assertEquals(steps, dialog("Cập nhật nhân sự theo kết quả bầu cử").bot().table().rowCount());
		answer("Cập nhật nhân sự theo kết quả bầu cử", "Cập nhật");
		form.save();
		assertEquals(List.of("Nguyễn Văn An", "Mùa A Lử", "Lò Thị Sen", "Vừ Bá Thào"), members());
	}

	private void printMinutes() throws IOException {
		form.turnTo("Biên bản");
		form.type("Số biên bản", "01/BB-BKP").leave();
		form.type("Bắt đầu kiểm phiếu", "08:30").leave();
		form.type("Kết thúc kiểm phiếu", "09:45").leave();
		Path file = folder.resolve("bien-ban.docx");
		NativeDialogs.answerWith(file.toString());
		form.press("Lưu thành Word…");
		waitFor(() -> Files.exists(file), () -> "no minutes are written");
		picture("election-8-minutes");
		String words = wordsOf(file);
		assertTrue(words.contains("01/BB-BKP") && words.contains("Nguyễn Văn An") && words.contains("Lò Thị Mai"), words);
		form.editor().bot().comboBox(0).setSelection("Nghị quyết công nhận kết quả");
		Path resolution = folder.resolve("nghi-quyet.html");
		NativeDialogs.answerWith(resolution.toString());
		form.press("Lưu thành HTML…");
		waitFor(() -> Files.exists(resolution), () -> "no resolution is written");
		assertTrue(Files.readString(resolution).contains("Vừ Bá Thào"));
		form.save();
	}

	@Test
	void fromTheFirstNominationToThePrintedMinutes() throws IOException {
		enterElection();
		enterElectorate();
		chooseRules();
		form.turnTo("Đại biểu");
		waitForText("19/20 có mặt; cần ít nhất 11");
		picture("election-2-electorate");
		closeList();
		count();
		announce();
		apply();
		printMinutes();
	}

	private List<String> members() {
		return data.repository().read(view -> ((Body) view.find(committee).orElseThrow()).getMemberships().stream()
				.map(membership -> Names.of(membership.getPerson(), VI)).toList());
	}

	private static String wordsOf(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
		}
	}
}
