package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;


import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A union is brought to a server, and from there to another folder. */
class UnionCopyTest extends AwayJourney {
	private static final String PUBLISH = "Đưa lên máy chủ";
	private static final String TAKE = "Lấy về máy";
	private UnionServer server;
	private SmallUnion.Ids ids;

	@BeforeEach
	void aServerThatIsKnown() {
		server = new UnionServer(folder);
		ids = data.smallUnion();
		SavedConnections.put(SavedConnections.of(server.location(), UnionServer.EDITOR));
	}

	@Override
	void left() {
		server.close();
	}

	/** The dialog gives way to the summary, which has the same title. */
	private void readSummary(String title, String button) {
		waitFor(() -> said(bot.activeShell()).contains(SmallUnion.NAME + " nay đã có ở"), () -> said(bot.activeShell()));
		SWTBotShell summary = bot.activeShell();
		assertEquals(title, summary.getText());
		summary.bot().button(button).click();
		bot.waitUntil(Conditions.shellCloses(summary));
	}

	@Test
	void aUnionIsPublishedRefusedTheSecondTimeAndTakenHome() {
		assertFalse(bot.menu("Tệp", "Lấy về máy…").isEnabled(), "there is no server to take it from");
		bot.menu("Tệp", "Đưa lên máy chủ…").click();
		dialog(PUBLISH).bot().textWithLabel("Mật khẩu:").setText(UnionServer.PASSWORD);
		dialog(PUBLISH).bot().button("Đưa lên").click();
		trust();
		readSummary(PUBLISH, "Ở lại đây");
		try (Repository there = server.open(UnionServer.READER)) {
			assertTrue(there.<Boolean>read(view -> view.find(ids.an()).isPresent()));
		}

		bot.menu("Tệp", "Đưa lên máy chủ…").click();
		dialog(PUBLISH).bot().button("Đưa lên").click();
		places.waitUntilSaid(SmallUnion.NAME, () -> said(dialog(PUBLISH)));
		dialog(PUBLISH).bot().radio("thay bằng bản này; những gì đã sửa ở đó sẽ bị thay").click();
		dialog(PUBLISH).bot().button("Đưa lên").click();
		readSummary(PUBLISH, "Kết nối tới đó…");
		places.connect();
		waitUntilAt(server.location());
		explorer.node(SmallUnion.NAME);

		assertFalse(bot.menu("Tệp", "Đưa lên máy chủ…").isEnabled(), "it is on the server");
		bot.menu("Tệp", "Lấy về máy…").click();
		dialog(TAKE).bot().button("Nơi khác…").click();
		SWTBotShell entry = dialog("Thư mục trên máy này");
		entry.bot().textWithLabel("Thư mục:").setText(folder.resolve("mine").toString());
		answer("Thư mục trên máy này", "Thêm");
		dialog(TAKE).bot().button("Lấy về").click();
		readSummary(TAKE, "Ở lại đây");
		try (Repository mine = Repositories.open(folder.resolve("mine"), Creation.NEVER)) {
			assertTrue(mine.<Boolean>read(view -> view.find(ids.an()).isPresent()));
		}
	}
}
