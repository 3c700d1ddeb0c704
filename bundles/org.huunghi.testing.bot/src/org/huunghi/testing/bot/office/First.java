package org.huunghi.testing.bot.office;

import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.testing.bot.widgets.SWTBotShell;

/** The editor: brings a union to the server, writes in it beside a colleague, prepares a draft with him, and takes the union along. */
public final class First extends Office {
	private static final String PUBLISH = "Đưa lên máy chủ";
	private static final String CONFLICT = "Hai người cùng sửa";
	private static final String MERGE = "Gộp bản nháp";
	private static final String TAKE = "Mang theo để làm ngoại tuyến";
	private static final String BACK = "Đưa về máy chủ";

	@Override
	void work(Desk desk, Meeting meeting) {
		publish(desk);
		meeting.tell("published");
		PersonForm form = desk.open(Desk.PERSON);
		live(meeting, form);
		conflict(desk, meeting, form);
		form.close();
		draft(desk, meeting);
		restart(desk, meeting, desk.open(Desk.PERSON));
		offline(desk, meeting);
	}

	/** Makes a union on this computer, and publishes it. */
	private static void publish(Desk desk) {
		desk.explorer().bot().button("Tạo liên hiệp…").click();
		desk.dialog("Liên hiệp mới").bot().textWithLabel("Tên tiếng Việt:").setText(Desk.UNION);
		desk.answer("Liên hiệp mới", "Tạo");
		desk.node(Desk.UNION, Desk.PERSONS).contextMenu("Tạo mới", "Nhân sự").click();
		desk.dialog("Nhân sự mới").bot().text().setText(Desk.PERSON);
		desk.answer("Nhân sự mới", "OK");
		new PersonForm(desk, Desk.PERSON).close();
		desk.bot.menu("Tệp", PUBLISH + '…').click();
		desk.dialog(PUBLISH).bot().button("Nơi khác…").click();
		desk.addServer(SERVER, EDITOR);
		desk.signIn(PUBLISH, PASSWORD, "Đưa lên");
		desk.compare(FINGERPRINT);
		desk.answerWhere(Desk.UNION + " nay đã có ở", "Kết nối tới đó…");
		desk.dialog("Kết nối").bot().button("Kết nối").click();
		desk.waitForStatus("– an (Biên tập viên) – trực tuyến");
	}

	/** What is typed here is locked there at once, and seen there as soon as it is saved. */
	private static void live(Meeting meeting, PersonForm form) {
		meeting.tell("opened");
		meeting.await("company");
		form.waitUntilSaid("Cũng đang mở bản ghi này: binh");
		form.type(PersonForm.PHONE, "0911");
		meeting.tell("typing");
		meeting.await("locked out");
		form.save();
		meeting.tell("saved");
		meeting.await("seen");
	}

	/** The colleague takes the lock off and saves the same: one chooses, and nothing is lost. */
	private static void conflict(Desk desk, Meeting meeting, PersonForm form) {
		form.type(PersonForm.PHONE, "0912");
		meeting.tell("typing again");
		meeting.await("broken in");
		form.waitUntilSaid("binh đã sửa");
		form.pressSave();
		SWTBotShell dialog = desk.dialog(CONFLICT);
		desk.picture("conflict");
		dialog.bot().button("Tất cả của tôi").click();
		desk.answer(CONFLICT, "Lưu với lựa chọn này");
		form.waitUntilSaved();
		meeting.tell("chosen");
		meeting.await("my phone is there");
	}

	private static void draft(Desk desk, Meeting meeting) {
		desk.bot.menu("Công cụ", "Bản nháp…").click();
		desk.dialog("Bản nháp").bot().button("Tạo bản nháp…").click();
		desk.dialog("Bản nháp mới").bot().textWithLabel("Tên:").setText(DRAFT);
		desk.answer("Bản nháp mới", "Tạo bản nháp");
		desk.waitFor(() -> desk.dialog("Bản nháp").bot().table().rowCount() == 1, () -> "no draft in the list");
		desk.answer("Bản nháp", "Mở");
		PersonForm form = desk.open(Desk.PERSON + " (nháp)");
		form.type(PersonForm.EMAIL, "an@lienhiep.vn");
		form.save();
		meeting.tell("drafted");
		meeting.await("drafted too");
		form.waitForText(PersonForm.PHONE, "0913");
		desk.bot.menu("Công cụ", MERGE + '…').click();
		desk.saying("Ghi chú cho lịch sử");
		desk.picture("merge");
		desk.dialog(MERGE).bot().button("Gộp vào bản chính").click();
		desk.answerWhere("Đã gộp bản nháp", "Đóng");
		form.close();
		desk.bot.menu("Công cụ", "Về bản chính").click();
		meeting.tell("merged");
		meeting.await("merge seen");
	}

	/** The server goes away under unsaved work, and comes back. */
	private static void restart(Desk desk, Meeting meeting, PersonForm form) {
		form.waitForText(PersonForm.PHONE, "0913");
		form.type(PersonForm.PHONE, "0914");
		meeting.tell("stop the server");
		desk.waitForStatus("đang kết nối lại");
		desk.picture("away");
		meeting.tell("start the server");
		desk.waitForStatus("trực tuyến");
		form.waitForText(PersonForm.PHONE, "0914");
		form.save();
		form.close();
		meeting.tell("saved after the restart");
		meeting.await("saved work seen");
	}

	private static void offline(Desk desk, Meeting meeting) {
		Path copy = Path.of(System.getProperty("huunghi.office.copy"));
		if (Files.exists(copy)) {
			throw new IllegalStateException("There is something at " + copy);
		}
		desk.bot.menu("Tệp", TAKE + '…').click();
		desk.dialog(TAKE).bot().textWithLabel("Thư mục:").setText(copy.toString());
		desk.dialog(TAKE).bot().button("Mang theo").click();
		desk.answerWhere("Đã mang theo", "Mở bản mang theo");
		desk.waitForStatus("Bản mang theo từ " + SERVER);
		PersonForm form = desk.open(Desk.PERSON);
		form.type(PersonForm.EMAIL, "an@offline.vn");
		form.save();
		meeting.tell("changed offline");
		meeting.await("changed online");
		desk.bot.menu("Tệp", BACK + '…').click();
		desk.dialog(BACK).bot().button("So sánh…").click();
		desk.saying("Ghi chú cho lịch sử").activate().bot().button(BACK).click();
		desk.answerWhere("Đã đưa 1 bản ghi", "Đóng");
		form.waitForText(PersonForm.PHONE, "0915");
		meeting.tell("brought back");
		meeting.await("end");
	}
}
