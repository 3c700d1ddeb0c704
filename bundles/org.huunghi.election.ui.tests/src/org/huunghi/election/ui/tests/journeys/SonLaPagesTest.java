package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionFactory;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.Round;
import org.huunghi.election.Rulebook;
import org.huunghi.election.Tally;
import org.huunghi.election.TieRule;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.repository.Writer;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotHyperlink;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotText;
import org.huunghi.union.Name;
import org.huunghi.union.Register;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.create.Creation;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of an election do beside the straight way: ties, the outgoing body, rules of one's own, wrong figures, templates. */
class SonLaPagesTest extends UnionJourney {
	private static final String UNION = "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La";
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;
	private final String id = UUID.randomUUID().toString();
	private Form form;
	private CountingDesk desk;

	@BeforeEach
	void aTie() {
		data.install("sonla");
		data.repository().write("Bầu cử thử nghiệm", this::write);
		form = explorer.open(UNION, "Sổ bầu cử", "Bầu thử");
		desk = new CountingDesk(bot, form.editor());
	}

	private void write(Writer writer) {
		ElectionRegister register = null;
		for (Register each : writer.unions().get(0).getRegisters()) {
			register = each instanceof ElectionRegister found ? found : register;
		}
		Election election = make(MODEL.getElection());
		election.setId(id);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText("Bầu thử");
		election.getNames().add(name);
		election.setSeats(2);
		election.setSummoned(20);
		election.setPresent(19);
		election.setListClosed(true);
		Rulebook rulebook = Rulebooks.copyForElection(Rulebooks.find("decree-126-2024").orElseThrow());
		rulebook.getTies().clear();
		rulebook.getTies().add(TieRule.CHAIRS_LOT);
		election.setRulebook(rulebook);
		Round round = make(MODEL.getRound());
		round.setOrdinal(1);
		CountingSheet sheet = make(MODEL.getCountingSheet());
		sheet.setIssued(19);
		sheet.setCollected(18);
		sheet.setValid(18);
		round.getSheets().add(sheet);
		election.getRounds().add(round);
		int number = 0;
		for (String text : List.of("Nguyễn Văn An", "Lò Thị Sen", "Mùa A Lử")) {
			Candidate candidate = make(MODEL.getCandidate());
			candidate.setName(text);
			candidate.setNumber(++number);
			election.getCandidates().add(candidate);
			Tally tally = ElectionFactory.eINSTANCE.createTally();
			tally.setCandidate(candidate);
			tally.setVotes(number == 1 ? 14 : 11);
			sheet.getTallies().add(tally);
		}
		register.getRecords().add(election);
	}

	private static <T extends EObject> T make(EClass type) {
		return Creation.create(type);
	}

	private void waitForText(String text) {
		waitFor(() -> desk.says(text) || links().stream().anyMatch(link -> link.contains(text)), () -> "nothing says '" + text + "'");
	}

	private List<String> links() {
		List<Hyperlink> all = new WidgetSearch(form.editor().getWidget()).all(Query.any(Hyperlink.class, "link"));
		return UIThreadRunnable.syncExec(() -> all.stream().filter(link -> !link.isDisposed()).map(Hyperlink::getText).toList());
	}

	@Test
	void theChairsLotBreaksATieAndCanBeUndone() {
		form.turnTo("Kết quả");
		waitForText("Bằng phiếu ở 1 vị trí cuối: chủ tọa bắt thăm.");
		form.press("Ghi kết quả bắt thăm…");
		SWTBotShell dialog = dialog("Kết quả bắt thăm");
		dialog.bot().table().getTableItem(1).check();
		dialog.bot().text().setText("Tráng Thị Xuân");
		picture("election-lot");
		answer("Kết quả bắt thăm", "Ghi nhận");
		waitForText("Đã trúng cử 2/2 người.");
		form.press(SWT.CTRL, 'z');
		waitForText("Đã trúng cử 1/2 người.");
	}

	@Test
	void aContradictionLeadsToItsPlace() {
		data.set(this.<String>sheet(), "collected", 20);
		form.turnTo("Kết quả");
		waitForText("20");
		waitFor(() -> links().stream().anyMatch(link -> link.contains("xem chỗ sai")), () -> links().toString());
		picture("election-contradiction");
		Hyperlink link = new WidgetSearch(form.editor().getWidget())
				.find(Query.any(Hyperlink.class, "link").and(" to the place", each -> each.getText().contains("xem chỗ sai")), 0);
		new SWTBotHyperlink(link).click();
		waitForText("Thu về 20 phiếu, nhiều hơn 19 phiếu phát ra.");
	}

	@SuppressWarnings("unchecked")
	private <T> T sheet() {
		return (T) data.repository().read(view -> ((Election) view.find(id).orElseThrow()).getRounds().get(0).getSheets().get(0).getId());
	}

	@Test
	void whoSatInTheOutgoingBodyIsTakenOver() {
		form.turnTo("Danh sách ứng cử");
		form.press("Mở lại danh sách");
		answer("Mở lại danh sách", "Mở lại danh sách");
		form.press("Lấy từ khóa trước…");
		SWTBotShell dialog = dialog("Ủy viên khóa trước");
		assertTrue(dialog.bot().table().getTableItem(0).isChecked());
		picture("election-outgoing");
		answer("Ủy viên khóa trước", "Đưa vào danh sách");
		waitForText("Danh sách chưa chốt: 4 người");
		form.save();
		assertEquals("Tráng Thị Xuân", data.repository().read(view -> Names.of(((Election) view.find(id).orElseThrow()).getCandidates().get(3).getPerson(),
				Locale.of("vi"))));
	}

	@Test
	void aCandidateIsAddedAndTheListFiltered() {
		form.turnTo("Danh sách ứng cử");
		form.press("Thêm người ứng cử");
		waitFor(() -> UIThreadRunnable.syncExec(() -> Display.getCurrent().getFocusControl() instanceof Text cell && cell.getParent() instanceof Table),
				() -> "no cell is being edited");
		Keyboard.press(SWT.NONE, SWT.TAB, (char) 0);
		Keyboard.type("Cầm Văn Giang", 0);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		waitFor(() -> desk.rows().size() == 4 && desk.rows().get(3).contains("Cầm Văn Giang"), () -> desk.rows().toString());
		Text filter = new WidgetSearch(form.editor().getWidget()).find(Query.any(Text.class, "filter").style(SWT.SEARCH), 0);
		new SWTBotText(filter).setText("giang");
		waitFor(() -> desk.rows().size() == 1, () -> desk.rows().toString());
		new SWTBotText(filter).setText("");
		waitFor(() -> desk.rows().size() == 4, () -> desk.rows().toString());
		form.press(SWT.CTRL, 'z');
		form.press(SWT.CTRL, 'z');
		waitFor(() -> desk.rows().size() == 3, () -> desk.rows().toString());
	}

	@Test
	void changedRulesAreComparedKeptAsOwnAndSetBack() {
		form.turnTo("Quy tắc");
		waitForText("Xử lý khi bằng phiếu: Chủ tọa bắt thăm");
		form.press("Lưu thành bộ quy tắc của liên hiệp…");
		SWTBotShell dialog = dialog("Lưu thành bộ quy tắc của liên hiệp");
		new SWTBotText(new WidgetSearch(dialog.widget).find(Query.any(Text.class, "text"), 0)).setText("Quy tắc Sơn La");
		confirm("Lưu thành bộ quy tắc của liên hiệp");
		form.save();
		explorer.node(UNION, "Sổ bầu cử", "Quy tắc Sơn La");
		form.press("Trở lại bản gốc");
		answer("Thay bộ quy tắc", "Thay");
		waitForText("Đúng như bản gốc.");
		form.save();
		Form own = explorer.open(UNION, "Sổ bầu cử", "Quy tắc Sơn La");
		own.turnTo("Quy tắc");
		picture("election-own-rulebook");
	}

	@Test
	void aDamagedTemplateIsToldWithItsPlaceAndPutAside() throws IOException {
		Path folder = data.repository().folder().resolve("templates");
		Files.createDirectories(folder);
		Path own = folder.resolve("election.minutes_vi.html");
		Files.writeString(own, "<html><body><p>{{#rounds}} {{nobodyKnows}} {{/rounds}}</p></body></html>");
		try {
			form.turnTo("Biên bản");
			waitForText("Không tạo được văn bản");
			waitForText("nobodyKnows");
			picture("election-damaged-template");
			form.press("Trở lại mẫu gốc");
			answer("Trở lại mẫu gốc", "Dùng mẫu gốc");
			waitForText("Đang dùng mẫu có sẵn.");
			assertTrue(Files.notExists(own));
		} finally {
			try (Stream<Path> left = Files.list(folder)) {
				for (Path file : left.toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
