package org.huunghi.testing.bot.office;

import java.util.Arrays;
import java.util.List;

import org.huunghi.testing.bot.widgets.SWTBotTreeItem;

/** The colleague: looks at the union as a reader first, and then works in it as an administrator. */
public final class Second extends Office {
	@Override
	void work(Desk desk, Meeting meeting) {
		meeting.await("published");
		reader(desk);
		desk.connectAs(SERVER, ADMINISTRATOR, PASSWORD);
		PersonForm form = desk.open(Desk.PERSON);
		live(desk, meeting, form);
		conflict(desk, meeting, form);
		form.close();
		draft(desk, meeting);
		PersonForm main = desk.open(Desk.PERSON);
		main.waitForText(PersonForm.EMAIL, "an@lienhiep.vn");
		main.waitForText(PersonForm.PHONE, "0913");
		meeting.tell("merge seen");
		restart(desk, meeting, main);
		offline(meeting, main);
	}

	/** Rights are the server's: who may only read can enter nothing. */
	private static void reader(Desk desk) {
		desk.connect(SERVER, READER, PASSWORD, FINGERPRINT);
		PersonForm form = desk.open(Desk.PERSON);
		form.waitUntilSaid("chỉ có quyền xem");
		form.waitUntilEditable(false);
		desk.picture("reader");
		form.close();
	}

	private static void live(Desk desk, Meeting meeting, PersonForm form) {
		meeting.await("opened");
		form.waitUntilSaid("Cũng đang mở bản ghi này: an");
		desk.bot.menu("Hiện", "Đang trực tuyến").click();
		desk.waitFor(() -> opened(desk, EDITOR).contains(Desk.PERSON), () -> "an has open: " + opened(desk, EDITOR));
		desk.picture("presence");
		meeting.tell("company");
		meeting.await("typing");
		form.waitUntilSaid("an đang sửa bản ghi này");
		form.waitUntilEditable(false);
		desk.picture("locked");
		meeting.tell("locked out");
		meeting.await("saved");
		form.waitForText(PersonForm.PHONE, "0911");
		form.waitUntilSaid("an vừa sửa");
		form.waitUntilEditable(true);
		desk.picture("live");
		meeting.tell("seen");
	}

	/** @return the records that somebody has open, as the view of who is there names them */
	private static List<String> opened(Desk desk, String user) {
		return Arrays.stream(desk.bot.viewById("org.huunghi.workbench.presence").bot().tree().getAllItems()).filter(item -> item.getText().equals(user))
				.flatMap(item -> Arrays.stream(item.expand().getItems())).map(SWTBotTreeItem::getText).toList();
	}

	private static void conflict(Desk desk, Meeting meeting, PersonForm form) {
		meeting.await("typing again");
		form.waitUntilSaid("an đang sửa bản ghi này");
		form.press("Mở khóa (quản trị)…");
		desk.answer("Mở khóa bản ghi", "Mở khóa");
		form.type(PersonForm.PHONE, "0922");
		form.save();
		meeting.tell("broken in");
		meeting.await("chosen");
		form.waitForText(PersonForm.PHONE, "0912");
		meeting.tell("my phone is there");
	}

	private static void draft(Desk desk, Meeting meeting) {
		meeting.await("drafted");
		desk.bot.menu("Công cụ", "Bản nháp…").click();
		desk.waitFor(() -> desk.dialog("Bản nháp").bot().table().rowCount() == 1, () -> "the other's draft is not in the list");
		desk.answer("Bản nháp", "Mở");
		PersonForm form = desk.open(Desk.PERSON + " (nháp)");
		form.waitForText(PersonForm.EMAIL, "an@lienhiep.vn");
		form.type(PersonForm.PHONE, "0913");
		form.save();
		desk.picture("draft");
		meeting.tell("drafted too");
		meeting.await("merged");
		form.close();
		desk.bot.menu("Công cụ", "Về bản chính").click();
		desk.waitForStatus("trực tuyến");
	}

	private static void restart(Desk desk, Meeting meeting, PersonForm form) {
		meeting.await("saved after the restart");
		form.waitForText(PersonForm.PHONE, "0914");
		desk.waitForStatus("trực tuyến");
		meeting.tell("saved work seen");
	}

	private static void offline(Meeting meeting, PersonForm form) {
		meeting.await("changed offline");
		form.type(PersonForm.PHONE, "0915");
		form.save();
		meeting.tell("changed online");
		meeting.await("brought back");
		form.waitForText(PersonForm.EMAIL, "an@offline.vn");
		meeting.tell("end");
	}
}
