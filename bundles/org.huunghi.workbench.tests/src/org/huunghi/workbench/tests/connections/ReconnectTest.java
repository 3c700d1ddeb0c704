package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.UserFolders;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away under somebody's unsaved work and comes back. */
class ReconnectTest extends UnionJourney {
	private static final String PHONE = "Điện thoại";
	private static final String NOT_NOW = "Chưa lưu được lúc này";
	private final Places places = new Places(bot);
	@TempDir
	private Path folder;
	private Location home;
	private UnionServer server;
	private SmallUnion.Ids ids;

	@BeforeEach
	void anEditorAtAServer() {
		System.setProperty(UserFolders.VARIABLE, folder.resolve("user").toString());
		home = WorkbenchRepository.instance().location();
		server = new UnionServer(folder);
		SmallUnion union = new SmallUnion();
		ids = union.ids();
		try (Repository other = server.open(UnionServer.EDITOR)) {
			other.write("Liên hiệp", union::write);
		}
		SavedConnections.put(SavedConnections.of(server.location(), UnionServer.EDITOR));
		places.open();
		places.select("127.0.0.1");
		places.in().textWithLabel("Mật khẩu:").setText(UnionServer.PASSWORD);
		places.in().button(Places.CONNECT).click();
		dialog("Kiểm tra máy chủ").bot().checkBox("Tôi đã so đủ các cặp với quản trị viên").click();
		answer("Kiểm tra máy chủ", "Tin và ghi nhớ");
		waitFor(() -> server.location().equals(WorkbenchRepository.instance().location()), () -> "not at the server");
	}

	@AfterEach
	void home() {
		bot.closeAllShells();
		bot.closeAllEditors();
		if (!home.equals(WorkbenchRepository.instance().location())) {
			places.goTo(SavedConnections.of(home, "").label());
			waitFor(() -> home.equals(WorkbenchRepository.instance().location()), () -> "still at the server");
		}
		SavedConnections.all().stream().filter(each -> !each.location().equals(home)).forEach(SavedConnections::remove);
		Leaving.await();
		server.close();
		System.clearProperty(UserFolders.VARIABLE);
	}

	private String status() {
		List<CLabel> labels = new WidgetSearch(bot.shells()[0].widget).all(Query.any(CLabel.class, "status"));
		return UIThreadRunnable.syncExec(() -> labels.stream().map(CLabel::getText).collect(Collectors.joining("|")));
	}

	@Test
	void unsavedWorkSurvivesARestartOfTheServerAndIsSavedAfterIt() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.type(PHONE, "0912");
		form.leave();
		form.waitForDirty(true);
		server.stop();
		waitFor(() -> status().contains("đang kết nối lại"), this::status);

		form.press(SWT.CTRL, 's');
		SWTBotShell told = dialog(NOT_NOW);
		assertTrue(said(told).contains("Không mất gì"), () -> said(told));
		answer(NOT_NOW, "Đóng");
		assertTrue(form.editor().isDirty());
		form.type("Thư điện tử", "an@sonla.gov.vn");
		form.leave();

		server.start();
		waitFor(() -> status().contains("trực tuyến"), this::status);
		assertEquals("0912", form.field(PHONE).getText());
		assertEquals("an@sonla.gov.vn", form.field("Thư điện tử").getText());
		form.save();
		try (Repository other = server.open(UnionServer.READER)) {
			assertEquals(List.of("0912", "an@sonla.gov.vn"), other.read(view -> {
				var person = view.find(ids.an()).orElseThrow();
				return List.of(person.eGet(person.eClass().getEStructuralFeature("phone")), person.eGet(person.eClass().getEStructuralFeature("email")));
			}));
		}
		assertEquals(1, bot.shells().length, "nothing that only refreshes the window has complained");
	}
}
