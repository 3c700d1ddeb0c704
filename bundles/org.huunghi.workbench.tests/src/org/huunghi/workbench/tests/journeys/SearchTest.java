package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.junit.jupiter.api.Test;

/** Records are found by what an analyst types: without accents, in either Lao spelling. */
class SearchTest extends UnionJourney {
	@Test
	void withoutAccentsTheProvinceIsFoundAndEnterOpensTheFirstHit() {
		data.install("sonla");
		List<String> hits = explorer.search("trang thi xuan");
		assertTrue(hits.get(0).startsWith("Tráng Thị Xuân"), hits::toString);
		explorer.pressInSearchBox(SWT.CR);
		assertEquals("Tráng Thị Xuân", new Form(bot, "Tráng Thị Xuân").editor().getTitle());

		assertTrue(explorer.search("son la").stream().anyMatch(hit -> hit.contains("Sơn La")), () -> explorer.texts().toString());
		explorer.pressInSearchBox(SWT.ESC);
		explorer.node("Liên hiệp các tổ chức hữu nghị tỉnh Sơn La");
	}

	@Test
	void bothLaoSpellingsFindTheSame() {
		List<String> one = explorer.search("ຫຼວງນໍ້າທາ");
		List<String> other = explorer.search("ຫຼວງນ້ຳທາ");
		assertEquals(one, other);
		assertTrue(one.stream().anyMatch(hit -> hit.contains("Luông Nậm Thà") || hit.contains("ຫຼວງນ")), one::toString);
	}

	@Test
	void nothingFoundIsSaidAndDownGoesToTheHits() {
		data.smallUnion();
		assertEquals(List.of("Không tìm thấy"), explorer.search("xyzzy"));
		explorer.search("nguyen van an");
		explorer.pressInSearchBox(SWT.ARROW_DOWN);
		waitFor(() -> explorer.tree().isActive(), () -> "the tree has not the keyboard");
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		new Form(bot, SmallUnion.AN);
	}

	@Test
	void controlOOpensWhatIsTypedWithoutTheMouse() {
		data.smallUnion();
		explorer.node(SmallUnion.NAME);
		explorer.view().show();
		Keyboard.press(SWT.CTRL, 0, 'o');
		SWTBot dialog = dialog("Mở bản ghi").bot();
		dialog.text().typeText("tran thi binh");
		waitFor(() -> dialog.table().rowCount() == 1 && dialog.table().getTableItem(0).getText(0).startsWith(SmallUnion.BINH),
				() -> dialog.table().rowCount() + " hits");
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		new Form(bot, SmallUnion.BINH);
	}

	@Test
	void controlFGoesToTheSearchBox() {
		data.smallUnion();
		explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		Keyboard.press(SWT.CTRL, 0, 'f');
		waitFor(() -> explorer.searchBox().isActive(), () -> "the search box has not the keyboard");
	}
}
