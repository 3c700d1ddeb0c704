package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.swt.SWT;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotToolbarButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person is opened from the explorer, changed and saved. */
class EditPersonTest extends UnionJourney {
	private static final String PHONE = "Điện thoại";
	private SmallUnion.Ids ids;

	@BeforeEach
	void aUnion() {
		ids = data.smallUnion();
	}

	private Form open() {
		return explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	@Test
	void whatWasTypedIsUndoneRedoneSavedAndThereAgainAfterReopening() {
		Form form = open();
		form.type(PHONE, "0912 345 678");
		form.waitForDirty(true);
		form.press(SWT.CTRL, 'z');
		form.waitForText(PHONE, "");
		form.waitForDirty(false);
		bot.menu("Sửa", "Làm lại: " + PHONE).click();
		form.waitForText(PHONE, "0912 345 678");
		form.save();
		form.editor().close();

		assertEquals("0912 345 678", data.text(ids.an(), "phone"));
		open().waitForText(PHONE, "0912 345 678");
	}

	@Test
	void theButtonSavesAndCanBePressedOnlyWhereThereIsSomethingToSave() {
		Form form = open();
		SWTBotToolbarButton save = bot.toolbarButtonWithTooltip("Lưu (Ctrl+S)");
		waitFor(() -> !save.isEnabled(), () -> "something to save, though nothing was changed");
		form.type(PHONE, "0912");
		waitFor(save::isEnabled, () -> "nothing to save, though a number was typed");
		save.click();
		form.waitForDirty(false);
		assertEquals("0912", data.text(ids.an(), "phone"));
		waitFor(() -> !save.isEnabled(), () -> "something to save, though all is saved");
	}

	@Test
	void undoGoesBackChangeByChange() {
		Form form = open();
		form.type(PHONE, "0912");
		form.leave();
		form.type("Thư điện tử", "an@sonla.gov.vn");
		form.leave();
		form.bot().comboBoxWithLabel("Giới tính:").setSelection("Nữ");
		form.press(SWT.CTRL, 'z');
		waitFor(() -> form.bot().comboBoxWithLabel("Giới tính:").selection().equals("Nam"), () -> "not undone");
		form.press(SWT.CTRL, 'z');
		form.waitForText("Thư điện tử", "");
		form.waitForText(PHONE, "0912");
		form.press(SWT.CTRL, 'z');
		form.waitForText(PHONE, "");
		form.waitForDirty(false);
	}

	@Test
	void savingIsOneCommitThatNamesTheChanges() {
		Form form = open();
		List<ChangeEvent> commits = data.commitsDuring(seen -> {
			form.type(PHONE, "0912");
			form.leave();
			form.bot().comboBoxWithLabel("Giới tính:").setSelection("Nữ");
			form.save();
			waitFor(() -> !seen.isEmpty(), () -> "no commit");
		});
		assertEquals(List.of("Sửa Nguyễn Văn An: Điện thoại, Giới tính"), commits.stream().map(ChangeEvent::comment).toList());
		assertEquals(java.util.Set.of(ids.an()), commits.get(0).changed());
	}

	@Test
	void theUserWordsTheComment() {
		Form form = open();
		form.type(PHONE, "0912");
		List<ChangeEvent> commits = data.commitsDuring(seen -> {
			bot.menu("Tệp", "Lưu kèm ghi chú…").click();
			SWTBotShell dialog = dialog("Lưu kèm ghi chú");
			dialog.bot().text().setText("Theo danh bạ năm 2026");
			confirm("Lưu kèm ghi chú");
			form.waitForDirty(false);
			waitFor(() -> !seen.isEmpty(), () -> "no commit");
		});
		assertEquals(List.of("Theo danh bạ năm 2026"), commits.stream().map(ChangeEvent::comment).toList());
	}

	@Test
	void aSecondDoubleClickBringsTheSameEditorToTheFront() {
		open();
		explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.BINH);
		open();
		assertEquals(2, bot.editors().size());
		assertEquals(SmallUnion.AN, bot.activeEditor().getTitle());
		assertNull(data.text(ids.an(), "phone"));
	}
}
