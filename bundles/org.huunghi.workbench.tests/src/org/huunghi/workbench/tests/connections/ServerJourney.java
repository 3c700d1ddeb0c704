package org.huunghi.workbench.tests.connections;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.CLabel;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.UserFolders;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of journeys that begin at a server with a small union, where the user has logged in as an editor. */
abstract class ServerJourney extends UnionJourney {
	final Places places = new Places(bot);
	@TempDir
	Path folder;
	Location home;
	UnionServer server;
	SmallUnion.Ids ids;

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
		waitUntilAt(server.location());
	}

	@AfterEach
	void home() {
		bot.closeAllShells();
		bot.closeAllEditors();
		if (!home.equals(WorkbenchRepository.instance().location())) {
			places.goTo(SavedConnections.of(home, "").label());
			waitUntilAt(home);
		}
		SavedConnections.all().stream().filter(each -> !each.location().equals(home)).forEach(SavedConnections::remove);
		Leaving.await();
		server.close();
		System.clearProperty(UserFolders.VARIABLE);
	}

	void waitUntilAt(Location place) {
		waitFor(() -> place.equals(WorkbenchRepository.instance().location()), () -> "at " + WorkbenchRepository.instance().location());
	}

	/** @return what the status line says */
	String status() {
		List<CLabel> labels = new WidgetSearch(bot.shells()[0].widget).all(Query.any(CLabel.class, "status"));
		return UIThreadRunnable.syncExec(() -> labels.stream().map(CLabel::getText).collect(Collectors.joining("|")));
	}

	/** @return what somebody sees who reads it on the server */
	Object serverHas(String id, String feature) {
		try (Repository other = server.open(UnionServer.READER)) {
			return other.read(view -> {
				var object = view.find(id).orElseThrow();
				return object.eGet(object.eClass().getEStructuralFeature(feature));
			});
		}
	}
}
