package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.editor.RecordEditorInput;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.OpenRecordEditor;
import org.huunghi.workbench.tests.visits.Visit;
import org.huunghi.workbench.tests.visits.VisitsPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that a plug-in brings: created on demand, shown in the explorer, edited on pages of its own, with commands and formats of its own. */
class PluginRecordTest extends UnionJourney {
	private static final String NAME = "Đoàn hữu nghị Xiêng Khoảng";
	private static final String VISIT = "Chuyến thăm: " + NAME;
	private static final String REGISTER = "Sổ đoàn thăm";
	@TempDir
	Path folder;

	@BeforeEach
	void aUnion() {
		data.smallUnion();
	}

	@AfterEach
	void nativeDialogsAgain() {
		NativeDialogs.reset();
	}

	private Form create(String kind) {
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", kind).click();
		dialog(kind + " mới").bot().text().setText(NAME);
		confirm(kind + " mới");
		return new Form(bot, kind + ": " + NAME);
	}

	private Visit stored(Union union) {
		Register register = union.getRegisters().stream().filter(VisitsPackage.Literals.VISIT_REGISTER::isInstance).findFirst().orElseThrow();
		return (Visit) register.getRecords().get(0);
	}

	private List<String> tabs(Form form) {
		CTabFolder folder = new WidgetSearch(form.editor().getWidget()).find(Query.any(CTabFolder.class, "tabs"), 0);
		return UIThreadRunnable.syncExec(() -> java.util.Arrays.stream(folder.getItems()).map(CTabItem::getText).toList());
	}

	private String tab(Form form) {
		CTabFolder folder = new WidgetSearch(form.editor().getWidget()).find(Query.any(CTabFolder.class, "tabs"), 0);
		return UIThreadRunnable.syncExec(() -> folder.getSelection().getText());
	}

	private void turnTo(Form form, String title) {
		for (int i = 0; i < 4 && !tab(form).equals(title); i++) {
			String before = tab(form);
			List<String> all = tabs(form);
			String next = all.get((all.indexOf(before) + 1) % all.size());
			Keyboard.press(SWT.CTRL, SWT.PAGE_DOWN, (char) 0);
			waitFor(() -> tab(form).equals(next), () -> "from " + before + " to " + tab(form) + ", not to " + next);
		}
		assertEquals(title, tab(form));
	}

	private boolean says(Form form, String text) {
		List<Label> labels = new WidgetSearch(form.editor().getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> labels.stream().anyMatch(label -> !label.isDisposed() && text.equals(WidgetTexts.of(label))));
	}

	private List<String> buttonsInHead(Form form) {
		List<ToolItem> items = new WidgetSearch(form.editor().getWidget()).all(Query.any(ToolItem.class, "tool item"));
		return UIThreadRunnable.syncExec(() -> items.stream().filter(item -> !item.isDisposed()).map(ToolItem::getText).filter(text -> !text.isEmpty()).toList());
	}

	private List<String> contextMenu(Form form) {
		ScrolledForm scrolled = new WidgetSearch(form.editor().getWidget()).find(Query.any(ScrolledForm.class, "form"), 0);
		return UIThreadRunnable.syncExec(() -> {
			Menu menu = scrolled.getForm().getHead().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			List<String> texts = java.util.Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
			menu.notifyListeners(SWT.Hide, new Event());
			return texts;
		});
	}

	@Test
	void theRegisterIsMadeWithItsFirstRecord() {
		create("Chuyến thăm");
		explorer.node(SmallUnion.NAME, REGISTER, VISIT);
		assertEquals(List.of("Sổ đoàn thăm", "Register of visits", "ທະບຽນຄະນະຢ້ຽມຢາມ"), data.<List<String>>ofUnion(
				union -> ((Register) stored(union).eContainer()).getNames().stream().map(name -> name.getText()).toList()));

		bot.menu("Tệp", "Tạo mới", "Bản ghi…").click();
		SWTBotShell dialog = dialog("Bản ghi mới");
		dialog.bot().comboBox(0).setSelection(REGISTER + " – " + SmallUnion.NAME);
		assertEquals(List.of("Chuyến thăm", "Chuyến thăm cấp nhà nước"), List.of(dialog.bot().comboBox(1).items()));
		dialog.close();
	}

	@Test
	void thePagesShareUndoAndSave() {
		Form form = create("Chuyến thăm");
		assertEquals(List.of("Chuyến thăm", "Nội dung", "Đoàn"), tabs(form));
		form.type("Ngày thăm", "15/3/2024");
		turnTo(form, "Nội dung");
		form.type("Mục đích", "Ký biên bản");
		turnTo(form, "Đoàn");
		waitFor(() -> says(form, "0 người"), () -> "not counted");
		form.bot().button("Thêm trưởng đoàn").click();
		waitFor(() -> says(form, "1 người"), () -> "not counted");
		form.press(SWT.CTRL, 'z');
		waitFor(() -> says(form, "0 người"), () -> "not undone");
		form.press(SWT.CTRL, 'z');
		form.press(SWT.CTRL, 'y');
		form.press(SWT.CTRL, 'y');
		waitFor(() -> says(form, "1 người"), () -> "not done again");
		form.save();
		assertEquals(List.of("2024-03-15", "Ký biên bản", "Trưởng đoàn"), data.<List<String>>ofUnion(
				union -> List.of(stored(union).getDate().toString(), stored(union).getPurpose(), stored(union).getGuests().get(0).getFullName())));
	}

	@Test
	void whatIsAtFaultIsFoundOnItsPage() {
		Form form = create("Chuyến thăm");
		String id = data.ofUnion(union -> stored(union).getId());
		UIThreadRunnable.syncExec(() -> OpenRecord.reveal(id, VISIT, "purpose"));
		waitFor(() -> tab(form).equals("Nội dung"), () -> "on page " + tab(form));
		Text purpose = form.field("Mục đích").widget;
		assertTrue(UIThreadRunnable.syncExec(purpose::isFocusControl));

		turnTo(form, "Chuyến thăm");
		form.type("Ngày thăm", "30/2/2024");
		turnTo(form, "Đoàn");
		form.press(SWT.CTRL, 's');
		answer("Chưa lưu", "Đóng");
		waitFor(() -> tab(form).equals("Chuyến thăm"), () -> "on page " + tab(form));
	}

	@Test
	void aPageThatFailsLeavesTheOthersAlone() {
		Form form = create("Chuyến thăm cấp nhà nước");
		assertEquals(List.of("Chuyến thăm", "Nội dung", "Đoàn", "Hỏng"), tabs(form));
		turnTo(form, "Hỏng");
		waitFor(() -> says(form, "Không hiển thị được trang “Hỏng”: a mistake on purpose. Chi tiết nằm trong nhật ký."), () -> "nothing is said");
		turnTo(form, "Nội dung");
		form.type("Mục đích", "Hội đàm");
		form.save();
		assertEquals("Hội đàm", data.ofUnion(union -> stored(union).getPurpose()));
	}

	@Test
	void aCommandOfThePluginWorksOnTheOpenRecordAndOnlyOnItsClass() {
		Form person = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		assertFalse(buttonsInHead(person).contains("Tiếp đoàn"));
		assertEquals(List.of(), contextMenu(person));
		Form form = create("Chuyến thăm");
		waitFor(() -> buttonsInHead(form).contains("Tiếp đoàn"), () -> "only " + buttonsInHead(form));
		assertEquals(List.of("Tiếp đoàn"), contextMenu(form));
		form.bot().toolbarButton("Tiếp đoàn").click();
		waitFor(() -> "Tiếp tại 1 liên hiệp".equals(data.ofUnion(union -> stored(union).getPurpose())), () -> "not saved");
		form.waitForDirty(false);
	}

	@Test
	void theRecordGoesOutAndComesInByThePluginsFormat() throws IOException {
		Form form = create("Chuyến thăm");
		Path file = Files.writeString(folder.resolve("in.txt"), "Bun Mi\nKhăm Phăn\n");
		importInto(file);
		form.waitForDirty(true);
		form.press(SWT.CTRL, 'z');
		form.waitForDirty(false);
		form.press(SWT.CTRL, 'y');
		form.waitForDirty(true);

		Path refused = Files.writeString(folder.resolve("wrong.txt"), "Bun\n?\n");
		importInto(refused);
		SWTBotShell told = dialog("Không thực hiện được");
		assertTrue(said(told).contains("wrong.txt có dòng không đọc được"), () -> said(told));
		confirm("Không thực hiện được");
		form.save();
		assertEquals(List.of("Bun Mi", "Khăm Phăn"),
				data.<List<String>>ofUnion(union -> stored(union).getGuests().stream().map(guest -> guest.getFullName()).toList()));

		assertEquals("Bun Mi\nKhăm Phăn\n", export("opened.txt"));
		form.editor().close();
		explorer.view().show();
		explorer.node(SmallUnion.NAME, REGISTER, VISIT).select();
		assertEquals("Bun Mi\nKhăm Phăn\n", export("selected.txt"));
	}

	private String export(String name) throws IOException {
		Path out = folder.resolve(name);
		NativeDialogs.answerWith(out.toString());
		bot.menu("Tệp", "Xuất…").click();
		SWTBotShell choice = dialog("Xuất");
		choice.bot().table().select(VISIT + ": Danh sách đoàn");
		confirm("Xuất");
		confirm("Xuất");
		return Files.readString(out);
	}

	private void importInto(Path file) {
		NativeDialogs.answerWith(file.toString());
		bot.menu("Tệp", "Nhập…").click();
		SWTBotShell choice = dialog("Nhập");
		choice.bot().table().select(VISIT + ": Danh sách đoàn");
		confirm("Nhập");
	}

	@Test
	void partsOfARecordStandBelowIt() {
		create("Chuyến thăm");
		explorer.node(SmallUnion.NAME, REGISTER, VISIT).contextMenu("Tạo mới", "Chặng").click();
		dialog("Chặng mới").bot().text().setText("Phôn-xa-vẳn");
		confirm("Chặng mới");
		explorer.node(SmallUnion.NAME, REGISTER, VISIT, "Chặng: Phôn-xa-vẳn");
		assertEquals(NAME, data.<String>ofUnion(union -> Names.of(stored(union), java.util.Locale.of("vi"))));
		assertTrue(UnionPackage.Literals.RECORD.isInstance(data.<Object>ofUnion(union -> stored(union).getStops().get(0))));
	}

	@Test
	void theIconsOfThePluginAreFoundByClassAndByName() {
		create("Chuyến thăm");
		byte[][] icons = UIThreadRunnable.syncExec(() -> {
			FormServices services = OpenRecordEditor.active().orElseThrow().services();
			Image byName = new RecordEditorInput("x", "x", "Visit", null).getImageDescriptor().createImage();
			byte[][] data = { services.icon(VisitsPackage.Literals.VISIT).getImageData().data, services.icon(VisitsPackage.Literals.STATE_VISIT).getImageData().data,
					services.icon(UnionPackage.Literals.RECORD).getImageData().data, byName.getImageData().data };
			byName.dispose();
			return data;
		});
		assertFalse(java.util.Arrays.equals(icons[0], icons[2]));
		assertArrayEquals(icons[0], icons[1]);
		assertArrayEquals(icons[0], icons[3]);
	}
}
