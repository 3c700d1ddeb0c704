package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.junit.ScreenshotOnFailure;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tree that loads its nodes late, a table, and their context menus. */
@ExtendWith(ScreenshotOnFailure.class)
class StructureTest {
	private final SWTBot bot = new SWTBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private Window window;

	@BeforeEach
	void open() {
		window = new Window("Structures", w -> {
			tree(w);
			table(w);
		});
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = timeout;
		window.close();
	}

	@Test
	void expandWaitsForLateNodes() {
		SWTBotTreeItem province = bot.tree().expandNode("Lào Cai");
		assertEquals(List.of("Bắc Hà", "Sa Pa"), province.getNodes());
		assertTrue(province.isExpanded());
		bot.tree().expandNode("Lào Cai", "Sa Pa").getNode("Bắc Hà").select();
		assertEquals("Bắc Hà", bot.tree().selection().get(0, 0));
	}

	@Test
	void collapseIsHeard() {
		bot.tree().expandNode("Lào Cai").collapse();
		assertFalse(bot.tree().getTreeItem("Lào Cai").isExpanded());
		assertTrue(window.heard.contains("tree:" + SWT.Collapse));
	}

	@Test
	void doubleClickChoosesFirst() {
		bot.tree().getTreeItem("Lào Cai").doubleClick();
		List<String> order = List.of("tree:" + SWT.Selection, "tree:" + SWT.MouseDoubleClick, "tree:" + SWT.DefaultSelection);
		assertEquals(order, window.heard.stream().filter(order::contains).toList());
	}

	@Test
	void contextMenuIsFilledWhenShown() {
		bot.tree().getTreeItem("Lào Cai").contextMenu("New", "District").click();
		assertEquals(List.of("shown for Lào Cai", "chosen", "hidden"), window.heard.stream().filter(h -> !h.startsWith("tree")).toList());
	}

	@Test
	void nodeThatIsntThereIsNamedWithTheOthers() {
		SWTBotPreferences.TIMEOUT = 200;
		String message = assertThrows(WidgetNotFoundException.class, () -> bot.tree().getTreeItem("Yên Bái")).getMessage();
		assertTrue(message.contains("Yên Bái") && message.contains("Lào Cai"), message);
	}

	@Test
	void tableRowsAndCells() {
		assertEquals(3, bot.table().rowCount());
		assertEquals("17", bot.table().cell(1, "Value"));
		bot.table().getTableItem("Row 2").select();
		assertEquals("Row 2", bot.table().selection().get(0, 0));
		bot.table().select("Row 0", "Row 1");
		assertEquals(2, bot.table().selectionCount());
		assertEquals(1, bot.table().indexOf("17", 1));
	}

	@Test
	void tableIsCheckedSortedAndDoubleClicked() {
		bot.table().getTableItem(0).check();
		assertTrue(bot.table().getTableItem(0).isChecked());
		bot.table().header("Value").click();
		assertTrue(window.heard.contains("column:" + SWT.Selection));
		bot.table().doubleClick(2, 1);
		assertTrue(window.heard.contains("table:" + SWT.DefaultSelection));
	}

	private static void tree(Window window) {
		Tree tree = new Tree(window.shell(), SWT.BORDER | SWT.MULTI);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		lazy(new TreeItem(tree, SWT.NONE), "Lào Cai");
		window.listen(tree, "tree", SWT.Selection, SWT.DefaultSelection, SWT.MouseDoubleClick, SWT.Collapse);
		tree.addListener(SWT.Expand, event -> load((TreeItem) event.item));
		Menu menu = new Menu(tree);
		tree.setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			window.heard.add("shown for " + tree.getSelection()[0].getText());
			for (MenuItem old : menu.getItems()) {
				old.dispose();
			}
			MenuItem item = new MenuItem(menu, SWT.CASCADE);
			item.setText("&New");
			item.setMenu(new Menu(item));
			MenuItem district = new MenuItem(item.getMenu(), SWT.PUSH);
			district.setText("&District\tCtrl+D");
			district.addListener(SWT.Selection, chosen -> window.heard.add("chosen"));
		});
		menu.addListener(SWT.Hide, event -> window.heard.add("hidden"));
	}

	private static void lazy(TreeItem item, String text) {
		item.setText(text);
		new TreeItem(item, SWT.NONE).setText("Pending...");
	}

	private static void load(TreeItem item) {
		if (item.getItem(0).getText().equals("Pending...")) {
			item.getDisplay().timerExec(400, () -> {
				item.removeAll();
				lazy(new TreeItem(item, SWT.NONE), "Bắc Hà");
				lazy(new TreeItem(item, SWT.NONE), "Sa Pa");
			});
		}
	}

	private static void table(Window window) {
		Table table = new Table(window.shell(), SWT.BORDER | SWT.MULTI | SWT.CHECK | SWT.FULL_SELECTION);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		for (String title : List.of("Name", "Value")) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			column.setWidth(100);
			window.listen(column, "column", SWT.Selection);
		}
		for (int i = 0; i < 3; i++) {
			new TableItem(table, SWT.NONE).setText(new String[] {"Row " + i, String.valueOf(i * 17)});
		}
		window.listen(table, "table", SWT.Selection, SWT.DefaultSelection);
		table.addListener(SWT.MouseDown, (Event event) -> window.heard.add("table at " + event.x));
	}
}
