package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records come and go by the explorer's menu. */
class RecordsTest extends UnionJourney {
	private SmallUnion.Ids ids;

	@BeforeEach
	void aUnion() {
		ids = data.smallUnion();
	}

	@Test
	void aNewPersonIsNamedAndItsFormOpens() {
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS).contextMenu("Tạo mới", "Nhân sự").click();
		dialog("Nhân sự mới").bot().text().setText("Lò Văn Pánh");
		confirm("Nhân sự mới");
		new Form(bot, "Lò Văn Pánh");
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, "Lò Văn Pánh");
		assertEquals(Integer.valueOf(3), data.<Integer>ofUnion(union -> union.getRegisters().get(0).getRecords().size()));
	}

	@Test
	void deletingAsksNamesTheReferrersAndCanBeLeft() {
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN).contextMenu("Xóa…").click();
		SWTBotShell question = dialog("Xóa");
		String text = said(question);
		assertTrue(text.contains(SmallUnion.AN), text);
		assertTrue(text.contains("sẽ mất tham chiếu") && text.contains("• "), text);
		answer("Xóa", "Hủy");
		assertTrue(data.has(ids.an()));

		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN).contextMenu("Xóa…").click();
		answer("Xóa", "Xóa");
		waitFor(() -> !data.has(ids.an()), () -> "not deleted");
		explorer.waitWhileThere(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		assertTrue(data.has(ids.committee()));
	}

	@Test
	void anEditorOfADeletedRecordSaysSo() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.BINH);
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.BINH).contextMenu("Xóa…").click();
		answer("Xóa", "Xóa");
		waitFor(() -> !data.has(ids.binh()), () -> "not deleted");
		waitFor(() -> form.said().contains("đã xóa “Trần Thị Bình” lúc "), form::said);
		form.bot().button("Đóng").click();
		waitFor(() -> bot.editors().isEmpty(), () -> "the editor is still open");
		assertFalse(data.has(ids.binh()));
	}
}
