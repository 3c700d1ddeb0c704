package org.huunghi.workbench.tests.connections;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.CLabel;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.UserFolders;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of journeys that go from the data of the workbench to others, as somebody who has been nowhere yet, and come home. */
abstract class AwayJourney extends UnionJourney {
	final Places places = new Places(bot);
	@TempDir
	Path folder;
	Location home;

	@BeforeEach
	final void somebodyNew() {
		System.setProperty(UserFolders.VARIABLE, folder.resolve("user").toString());
		home = WorkbenchRepository.instance().location();
	}

	@AfterEach
	final void goHome() {
		bot.closeAllShells();
		bot.closeAllEditors();
		if (!home.equals(WorkbenchRepository.instance().location())) {
			places.goTo(homeName());
			waitUntilAt(home);
		}
		SavedConnections.all().stream().filter(each -> !each.location().equals(home)).forEach(SavedConnections::remove);
		// the data that were left are closed in the background
		Leaving.await();
		left();
		System.clearProperty(UserFolders.VARIABLE);
	}

	/** @return what the place where the workbench began is called in the list of places */
	final String homeName() {
		return SavedConnections.of(home, "").label();
	}

	/** Called when the workbench is home again. */
	void left() {
		// nothing to end
	}

	final void waitUntilAt(Location place) {
		waitFor(() -> place.equals(WorkbenchRepository.instance().location()), () -> "at " + WorkbenchRepository.instance().location());
	}

	/** @return what the status line says */
	final String status() {
		List<CLabel> labels = new WidgetSearch(bot.shells()[0].widget).all(Query.any(CLabel.class, "status"));
		return UIThreadRunnable.syncExec(() -> labels.stream().map(CLabel::getText).collect(Collectors.joining("|")));
	}

	/** Says that the server's fingerprint is the right one. */
	final void trust() {
		dialog("Kiểm tra máy chủ").bot().checkBox("Tôi đã so đủ các cặp với quản trị viên").click();
		answer("Kiểm tra máy chủ", "Tin và ghi nhớ");
	}
}
