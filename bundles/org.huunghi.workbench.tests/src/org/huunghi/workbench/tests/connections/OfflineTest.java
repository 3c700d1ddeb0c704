package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.tests.journeys.Choosing;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.Test;

/** A union is taken along, changed while no server is there, and brought back to a server on which others have worked meanwhile. */
class OfflineTest extends ServerJourney {
	private static final String TAKE = "Mang theo để làm ngoại tuyến";
	private static final String BACK = "Đưa về máy chủ";
	private static final String PHONE = "Điện thoại";
	private static final String EMAIL = "Thư điện tử";

	/** @return the folder of the copy, which the workbench shows then */
	private Path takeAlong() {
		Path copy = folder.resolve("copy");
		bot.menu("Tệp", TAKE + '…').click();
		SWTBotShell dialog = dialog(TAKE);
		dialog.bot().textWithLabel("Thư mục:").setText(folder.toString());
		assertTrue(said(dialog).contains("đã có nội dung"), () -> said(dialog));
		assertFalse(dialog.bot().button("Mang theo").isEnabled(), "the folder is not empty");
		dialog.bot().textWithLabel("Thư mục:").setText(copy.toString());
		dialog.bot().button("Mang theo").click();
		press("Đã mang theo " + SmallUnion.NAME, "Mở bản mang theo");
		waitUntilAt(new Location.Folder(copy));
		waitFor(() -> status().contains("Bản mang theo từ " + server.place()), this::status);
		return copy;
	}

	/** Waits until a dialog says something, presses a button of it and waits until it is gone. */
	private void press(String part, String button) {
		SWTBotShell[] found = new SWTBotShell[1];
		waitFor(() -> (found[0] = Arrays.stream(bot.shells()).skip(1).filter(shell -> said(shell).contains(part)).findFirst().orElse(null)) != null,
				() -> "nothing says " + part);
		found[0].activate().bot().button(button).click();
		bot.waitUntil(Conditions.shellCloses(found[0]));
	}

	private void change(String phone) {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.type(PHONE, phone);
		form.save();
	}

	private void othersChange(String id, String feature, String value) {
		try (Repository other = server.open(UnionServer.EDITOR)) {
			other.write("Sửa trên máy chủ", writer -> {
				EObject object = writer.find(id).orElseThrow();
				object.eSet(object.eClass().getEStructuralFeature(feature), value);
			});
		}
	}

	private void compare() {
		bot.menu("Tệp", BACK + '…').click();
		dialog(BACK).bot().button("So sánh…").click();
	}

	@Test
	void whatIsChangedOnBothSidesIsOnBothAfterwardsThoughTheServerIsAwayInBetween() {
		assertFalse(bot.menu("Tệp", BACK + '…').isEnabled(), "nothing was taken along yet");
		takeAlong();
		assertFalse(bot.menu("Tệp", TAKE + '…').isEnabled(), "a copy is not taken along again");
		assertFalse(bot.menu("Tệp", "Đưa lên máy chủ…").isEnabled(), "a copy is brought back, not published");
		server.stop();
		change("0911");
		compare();
		waitFor(() -> said(dialog(BACK)).contains("Không mất gì"), () -> said(dialog(BACK)));
		answer(BACK, "Hủy");

		server.start();
		othersChange(ids.an(), "phone", "0922");
		othersChange(ids.an(), "email", "an@sonla.gov.vn");
		othersChange(ids.binh(), "phone", "0933");
		compare();
		waitFor(() -> Arrays.stream(bot.shells()).anyMatch(shell -> said(shell).contains("Ghi chú cho lịch sử")), () -> "no comparison");
		SWTBotShell preview = Arrays.stream(bot.shells()).filter(shell -> said(shell).contains("Ghi chú cho lịch sử")).findFirst().orElseThrow();
		Choosing choosing = new Choosing(bot, preview.activate());
		assertEquals("Chưa chọn", choosing.kept(PHONE));
		choosing.press(PHONE, '1');
		assertEquals("Bản mang theo", choosing.kept(PHONE));
		server.stop();
		preview.bot().button(BACK).click();
		waitFor(() -> Arrays.stream(bot.shells()).anyMatch(shell -> said(shell).contains("lựa chọn của bạn vẫn còn")), () -> "it is not told that the line is broken");
		server.start();
		press("lựa chọn của bạn vẫn còn", "Thử lại");
		press("Đã đưa 1 bản ghi", "Đóng");

		assertEquals("0911", serverHas(ids.an(), "phone"));
		assertEquals("an@sonla.gov.vn", serverHas(ids.an(), "email"));
		assertEquals("an@sonla.gov.vn", data.text(ids.an(), "email"));
		assertEquals("0933", data.text(ids.binh(), "phone"));
		Form form = new Form(bot, SmallUnion.AN);
		form.waitForText(EMAIL, "an@sonla.gov.vn");
		assertEquals("0911", form.field(PHONE).getText());

		othersChange(ids.binh(), "email", "binh@sonla.gov.vn");
		compare();
		press("chưa có gì cần đưa về", "Lấy thay đổi mới");
		press("mọi thay đổi trên máy chủ", "Đóng");
		assertEquals("binh@sonla.gov.vn", data.text(ids.binh(), "email"));
	}
}
