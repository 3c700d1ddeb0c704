package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench leaves one data folder for another while it runs, and comes back. */
class SwitchTest extends AwayJourney {
	private static final String OTHER = "Dữ liệu tỉnh bạn";
	private static final String OTHER_UNION = "Liên hiệp tỉnh bạn";
	private Path other;
	private SmallUnion.Ids ids;

	@BeforeEach
	void twoFolders() {
		ids = data.smallUnion();
		other = folder.resolve("other");
		try (Repository repository = Repositories.open(other, Creation.IF_MISSING)) {
			repository.write("Liên hiệp tỉnh bạn", writer -> writer.addUnion(SmallUnion.named(org.huunghi.union.UnionPackage.Literals.UNION, OTHER_UNION)));
		}
		explorer.node(SmallUnion.NAME);
	}

	private void goToOther() {
		places.open();
		places.addFolder(other, OTHER);
		places.connect();
		waitUntilAt(new Location.Folder(other));
	}

	@Test
	void nothingOfOneFolderShowsInTheOtherAndEditorsComeBack() {
		explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.BINH);
		bot.viewById("org.huunghi.workbench.structure").show();
		goToOther();

		explorer.node(OTHER_UNION);
		assertTrue(explorer.texts().stream().noneMatch(text -> text.startsWith(SmallUnion.NAME)), () -> explorer.texts().toString());
		assertEquals(List.of(), bot.editors().stream().map(SWTBotEditor::getTitle).toList());
		waitFor(() -> bot.viewById("org.huunghi.workbench.structure").bot().comboBoxWithLabel("Liên hiệp:").getText().equals(OTHER_UNION),
				() -> "the structure shows another union");
		assertTrue(explorer.search("nguyen van an").stream().noneMatch(hit -> hit.startsWith(SmallUnion.AN)), () -> explorer.texts().toString());
		explorer.searchBox().setText("");

		places.goTo(homeName());
		waitUntilAt(home);
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		assertTrue(explorer.texts().stream().noneMatch(text -> text.startsWith(OTHER_UNION)), () -> explorer.texts().toString());
		waitFor(() -> bot.editors().size() == 2, () -> bot.editors().size() + " editors");
		assertEquals(List.of(SmallUnion.AN, SmallUnion.BINH), bot.editors().stream().map(SWTBotEditor::getTitle).sorted().toList());
		assertEquals(SmallUnion.BINH, bot.activeEditor().getTitle(), "the one that was in front");
		assertNotNull(new Form(bot, SmallUnion.BINH).field("Điện thoại"));
	}

	@Test
	void whatIsNotSavedIsAskedForAndCancellingStays() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.type("Điện thoại", "0912");
		form.waitForDirty(true);
		places.open();
		places.addFolder(other, OTHER);
		places.in().button(Places.CONNECT).click();
		waitFor(() -> bot.shells().length == 3, () -> "nothing is asked");
		bot.activeShell().bot().button("Hủy").click();
		waitFor(() -> bot.shells().length == 2, () -> "the question is still there");
		waitFor(() -> places.in().button(Places.CONNECT).isEnabled(), () -> "the dialog still works");
		assertEquals(home, WorkbenchRepository.instance().location());
		assertTrue(form.editor().isDirty());
		assertEquals("0912", form.field("Điện thoại").getText());

		places.in().button(Places.CONNECT).click();
		waitFor(() -> bot.shells().length == 3, () -> "nothing is asked");
		bot.activeShell().bot().button("Lưu").click();
		waitUntilAt(new Location.Folder(other));
		explorer.node(OTHER_UNION);
		places.goTo(homeName());
		waitUntilAt(home);
		assertEquals("0912", data.text(ids.an(), "phone"));
	}

	@Test
	void aFolderThatCannotBeOpenedLeavesTheUserWhereHeWas() throws Exception {
		Path wrong = Files.createDirectories(folder.resolve("wrong"));
		Files.writeString(wrong.resolve("notes.txt"), "không phải dữ liệu");
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		SWTBotShell dialog = places.open();
		places.addFolder(wrong, "Nhầm");
		dialog.bot().button(Places.CONNECT).click();
		places.waitUntilSaid(wrong.toString(), () -> said(dialog));
		dialog.bot().button("Hủy").click();
		assertEquals(home, WorkbenchRepository.instance().location());
		assertFalse(UIThreadRunnable.syncExec(() -> form.editor().getWidget().isDisposed()));
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.BINH);
	}

	@Test
	void aDialogOfTheFolderThatIsLeftIsCancelledAndDoesNothingInTheOther() {
		places.open();
		places.addFolder(other, OTHER);
		places.command("org.huunghi.workbench.newUnion");
		SWTBotShell late = dialog("Liên hiệp mới");
		late.bot().textWithLabel("Tên tiếng Việt:").setText("Không tạo");
		places.connect();
		waitUntilAt(new Location.Folder(other));
		waitFor(() -> bot.shells().length == 1, () -> "the dialog is still open");
		explorer.node(OTHER_UNION);
		assertEquals(1, data.unions());
	}
}
