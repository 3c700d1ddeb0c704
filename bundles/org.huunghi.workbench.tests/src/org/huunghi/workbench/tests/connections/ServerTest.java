package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.Repository;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench goes to a union's server over TLS, as users of different roles. */
class ServerTest extends AwayJourney {
	private static final String TRUST = "Kiểm tra máy chủ";
	@TempDir
	private static Path office;
	private static UnionServer server;
	private static SmallUnion.Ids ids;

	@BeforeAll
	static void aServerWithAUnion() {
		server = new UnionServer(office);
		SmallUnion union = new SmallUnion();
		ids = union.ids();
		try (Repository other = server.open(UnionServer.EDITOR)) {
			other.write("Liên hiệp", union::write);
		}
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	private void addServer(String place, String user) {
		places.open();
		places.in().button("Thêm máy chủ…").click();
		SWTBotShell entry = dialog("Máy chủ của liên hiệp");
		entry.bot().textWithLabel("Máy chủ:").setText(place);
		entry.bot().textWithLabel("Người dùng:").setText(user);
		entry.bot().textWithLabel("Tên gọi:").setText("Tỉnh nhà");
		answer("Máy chủ của liên hiệp", "Thêm");
	}

	private void enterPassword(String password) {
		places.in().textWithLabel("Mật khẩu:").setText(password);
		places.in().button(Places.CONNECT).click();
	}

	/** Compares the fingerprint with the administrator's, and trusts the server. */
	private void compareAndTrust() {
		SWTBotShell question = dialog(TRUST);
		Text shown = new WidgetSearch(question.widget).find(Query.any(Text.class, "fingerprint"), 0);
		assertEquals(server.fingerprint(), UIThreadRunnable.syncExec(() -> shown.getText()).replaceAll("\\s+", " ").strip());
		assertFalse(question.bot().button("Tin và ghi nhớ").isEnabled(), "nobody has compared yet");
		question.bot().checkBox("Tôi đã so đủ các cặp với quản trị viên").click();
		answer(TRUST, "Tin và ghi nhớ");
	}

	private void goToServer(String user) {
		addServer(server.place(), user);
		enterPassword(UnionServer.PASSWORD);
		compareAndTrust();
		waitUntilThere();
	}

	private void waitUntilThere() {
		waitUntilAt(server.location());
		waitFor(() -> bot.shells().length == 1, () -> "a dialog is open");
	}

	@Test
	void theFingerprintIsComparedOnceAndTheServersRecordsAreShown() {
		goToServer(UnionServer.EDITOR);
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		waitFor(() -> status().contains("Tỉnh nhà – lan (Biên tập viên) – trực tuyến"), this::status);
		form.type("Điện thoại", "0912");
		form.save();
		try (Repository other = server.open(UnionServer.READER)) {
			assertEquals("0912", other.<Object>read(view -> {
				var person = view.find(ids.an()).orElseThrow();
				return person.eGet(person.eClass().getEStructuralFeature("phone"));
			}));
		}

		places.goTo(homeName());
		waitFor(() -> home.equals(WorkbenchRepository.instance().location()), () -> "still at the server");
		waitFor(() -> explorer.texts().stream().noneMatch(text -> text.startsWith(SmallUnion.NAME)), () -> explorer.texts().toString());
		places.goTo("Tỉnh nhà");
		waitUntilThere();
		explorer.node(SmallUnion.NAME);
	}

	@Test
	void whoDoesNotTrustTheServerStaysWhereHeWas() {
		addServer(server.place(), UnionServer.EDITOR);
		enterPassword(UnionServer.PASSWORD);
		answer(TRUST, "Hủy");
		places.waitUntilSaid(server.place(), () -> said(places.dialog()));
		assertEquals(home, WorkbenchRepository.instance().location());
	}

	@Test
	void aWrongPasswordIsToldBesideItAndCanBeEnteredAnew() {
		addServer(server.place(), UnionServer.EDITOR);
		enterPassword("không phải mật khẩu này");
		compareAndTrust();
		places.waitUntilSaid("mật khẩu", () -> said(places.dialog()));
		assertEquals(home, WorkbenchRepository.instance().location());
		enterPassword(UnionServer.PASSWORD);
		waitUntilThere();
		explorer.node(SmallUnion.NAME);
	}

	@Test
	void aPlaceWithoutServerIsToldAndTheTestButtonToo() throws Exception {
		int free;
		try (ServerSocket socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		addServer("127.0.0.1:" + free, UnionServer.EDITOR);
		enterPassword(UnionServer.PASSWORD);
		places.waitUntilSaid(String.valueOf(free), () -> said(places.dialog()));
		assertEquals(home, WorkbenchRepository.instance().location());

		places.in().button("Sửa…").click();
		SWTBotShell entry = dialog("Sửa máy chủ");
		entry.bot().textWithLabel("Mật khẩu:").setText(UnionServer.PASSWORD);
		entry.bot().button("Thử kết nối").click();
		places.waitUntilSaid(String.valueOf(free), () -> said(entry));
		entry.bot().textWithLabel("Máy chủ:").setText(server.place());
		entry.bot().button("Thử kết nối").click();
		compareAndTrust();
		places.waitUntilSaid("Biên tập viên", () -> said(entry));
		answer("Sửa máy chủ", "Lưu");
		places.connect();
		waitUntilThere();
	}

	@Test
	void anotherFingerprintThanBeforeIsRefusedUntilTheUserHasTalkedToTheAdministrator() throws Exception {
		goToServer(UnionServer.EDITOR);
		places.goTo(homeName());
		waitFor(() -> home.equals(WorkbenchRepository.instance().location()), () -> "still at the server");
		Leaving.await();
		String before = server.fingerprint();
		server.startWithAnotherKey();
		places.open();
		places.select("Tỉnh nhà");
		places.in().button(Places.CONNECT).click();
		places.waitUntilSaid(before.replace(' ', ':'), () -> said(places.dialog()));
		assertEquals(home, WorkbenchRepository.instance().location());

		places.in().link("Quản trị viên xác nhận đã đổi chứng thư…").click();
		answer("Dấu vân tay khác", "Quên dấu vân tay cũ");
		places.waitUntilSaid("Đã quên dấu vân tay cũ", () -> said(places.dialog()));
		places.in().button(Places.CONNECT).click();
		compareAndTrust();
		waitUntilThere();
		explorer.node(SmallUnion.NAME);
	}

	@Test
	void aReadersFormsAreReadOnlyAndSaySo() {
		goToServer(UnionServer.READER);
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		waitFor(() -> said(form).contains("chỉ có quyền xem"), () -> said(form));
		Text phone = form.field("Điện thoại").widget;
		assertFalse(UIThreadRunnable.syncExec(() -> phone.getEditable()));
		assertFalse(form.bot().comboBoxWithLabel("Giới tính:").isEnabled());
		assertTrue(status().contains("khach (Người đọc)"), this::status);
	}

	private String said(Form form) {
		List<Label> labels = new WidgetSearch(form.editor().getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> labels.stream().filter(label -> !label.isDisposed() && label.isVisible())
				.map(Label::getText).collect(Collectors.joining("\n")));
	}
}
