package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody loses what is not saved by closing its editor. */
class UnsavedTest extends UnionJourney {
	private SmallUnion.Ids ids;
	private Form form;

	@BeforeEach
	void aChangedPerson() {
		ids = data.smallUnion();
		form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.type("Điện thoại", "0912");
		form.waitForDirty(true);
	}

	private void close(String answer) {
		form.editor().show();
		bot.menu("Tệp", "Đóng").click();
		waitFor(() -> bot.shells().length > 1, () -> "nothing is asked");
		bot.activeShell().bot().button(answer).click();
		waitFor(() -> bot.shells().length == 1, () -> "the question is still there");
	}

	@Test
	void cancellingKeepsTheEditorAndItsChange() {
		close("Hủy");
		assertTrue(form.editor().isDirty());
		assertEquals("0912", form.field("Điện thoại").getText());
	}

	@Test
	void notSavingDropsTheChange() {
		close("Không lưu");
		waitFor(() -> bot.editors().isEmpty(), () -> "the editor is still open");
		assertNull(data.text(ids.an(), "phone"));
	}

	@Test
	void savingSaves() {
		close("Lưu");
		waitFor(() -> bot.editors().isEmpty(), () -> "the editor is still open");
		assertEquals("0912", data.text(ids.an(), "phone"));
	}
}
