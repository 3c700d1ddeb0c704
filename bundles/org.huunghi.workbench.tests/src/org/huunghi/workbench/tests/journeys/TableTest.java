package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.union.Term;
import org.huunghi.union.names.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of a table are added, edited, moved, removed and exchanged with a spreadsheet. */
class TableTest extends UnionJourney {
	private static final String SECTION = "Phương hướng công tác";
	private SmallUnion.Ids ids;
	private Form form;

	@BeforeEach
	void aTerm() {
		ids = data.smallUnion();
		form = explorer.open(SmallUnion.NAME, SmallUnion.TERMS, SmallUnion.TERM);
	}

	private SWTBotTable table() {
		return form.section(SECTION).table();
	}

	private void press(String button) {
		form.section(SECTION).toolbarButtonWithTooltip(button).click();
	}

	private void waitForRows(String... names) {
		waitFor(() -> rows().equals(List.of(names)), () -> "rows are " + rows());
	}

	private List<String> rows() {
		SWTBotTable table = table();
		int column = table.columns().indexOf("Tên gọi");
		return UIThreadRunnable.syncExec(() -> IntStream.range(0, table.widget.getItemCount()).mapToObj(row -> table.widget.getItem(row).getText(column)).toList());
	}

	private void add(String ordinal, String name) {
		press("Thêm");
		typeInCell(ordinal);
		Keyboard.press(SWT.NONE, SWT.TAB, (char) 0);
		typeInCell(name);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
	}

	private void typeInCell(String text) {
		SWTBotTable table = table();
		waitFor(() -> UIThreadRunnable.syncExec(() -> Display.getCurrent().getFocusControl() instanceof Text cell && cell.getParent() == table.widget
				&& cell.getText().isEmpty()), () -> "no cell is being edited");
		Keyboard.type(text, 0);
	}

	private List<String> stored() {
		return data.repository().read(view -> ((Term) view.find(ids.term()).orElseThrow()).getDirections().stream()
				.map(direction -> direction.getOrdinal() + " " + Names.of(direction, Locale.of("vi"))).toList());
	}

	private static void copy(String text) {
		UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
	}

	private static String copied() {
		return UIThreadRunnable.syncExec(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return (String) text;
		});
	}

	@Test
	void rowsAreAddedMovedAndRemovedAndEachStepIsUndone() {
		add("1", "Thông tin đối ngoại");
		add("2", "Giao lưu nhân dân");
		waitForRows("Thông tin đối ngoại", "Giao lưu nhân dân");
		table().select(1);
		press("Chuyển lên");
		waitForRows("Giao lưu nhân dân", "Thông tin đối ngoại");
		press("Xóa");
		waitForRows("Thông tin đối ngoại");
		form.press(SWT.CTRL, 'z');
		waitForRows("Giao lưu nhân dân", "Thông tin đối ngoại");
		form.press(SWT.CTRL, 'z');
		waitForRows("Thông tin đối ngoại", "Giao lưu nhân dân");
		form.save();
		assertEquals(List.of("1 Thông tin đối ngoại", "2 Giao lưu nhân dân"), stored());
	}

	@Test
	void rowsComeFromASpreadsheetAndGoBackToIt() {
		copy("1\tThông tin đối ngoại\n2\tGiao lưu nhân dân\n");
		table().setFocus();
		form.press(SWT.CTRL, 'v');
		waitForRows("Thông tin đối ngoại", "Giao lưu nhân dân");
		table().select(1);
		form.press(SWT.CTRL, 'c');
		waitFor(() -> copied() != null && copied().startsWith("Thứ tự\tTên gọi"), () -> "copied is " + copied());
		assertTrue(copied().contains("2\tGiao lưu nhân dân") && !copied().contains("Thông tin"), () -> copied());

		form.press(SWT.CTRL, 'z');
		waitForRows();
		table().contextMenu("Dán các dòng").click();
		waitForRows("Giao lưu nhân dân");
		form.save();
		assertEquals(List.of("2 Giao lưu nhân dân"), stored());
	}
}
