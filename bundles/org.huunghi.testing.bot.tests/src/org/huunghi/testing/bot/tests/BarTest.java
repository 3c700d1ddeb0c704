package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.junit.ScreenshotOnFailure;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The menu bar, a tool bar, tabs and links. */
@ExtendWith(ScreenshotOnFailure.class)
class BarTest {
	private final SWTBot bot = new SWTBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private Window window;

	@BeforeEach
	void open() {
		window = new Window("Bars", w -> {
			menuBar(w);
			toolBar(w);
			tabs(w);
			Link link = new Link(w.shell(), SWT.NONE);
			link.setText("See <a href=\"urn:one\">one</a> or <a>two</a>");
			link.addListener(SWT.Selection, event -> w.heard.add("link " + event.text));
		});
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = timeout;
		window.close();
	}

	@Test
	void menuItemIsReachedByItsPath() {
		assertEquals(List.of("File", "View"), bot.menu().menuItems());
		bot.menu("File").menu("Import...").click();
		bot.menu("View", "Details").click();
		assertEquals(List.of("file:" + SWT.Show, "import:" + SWT.Selection, "file:" + SWT.Hide, "details:" + SWT.Selection), window.heard);
		assertTrue(bot.menu("View", "Details").isChecked());
	}

	@Test
	void menuItemThatIsntThereIsNamedWithTheOthers() {
		SWTBotPreferences.TIMEOUT = 200;
		String message = assertThrows(WidgetNotFoundException.class, () -> bot.menu("File", "Print")).getMessage();
		assertTrue(message.contains("Print") && message.contains("Import..."), message);
	}

	@Test
	void toolBarButtons() {
		bot.toolbarButtonWithTooltip("Save").click();
		assertTrue(window.heard.contains("save:" + SWT.Selection));
		bot.toolbarToggleButtonWithTooltip("Link").select();
		assertTrue(bot.toolbarToggleButtonWithTooltip("Link").isChecked());
		bot.toolbarDropDownButtonWithTooltip("New").menuItem("Union").click();
		assertTrue(window.heard.contains("new union"), window.heard.toString());
	}

	@Test
	void tabsAreShownAndTell() {
		bot.tabItem("Second").activate();
		assertTrue(bot.tabItem("Second").isActive());
		assertEquals("on second", bot.label("on second").getText());
		bot.cTabItem("Custom 2").activate();
		assertTrue(bot.cTabItem("Custom 2").isActive());
		assertFalse(bot.cTabItem("Custom 1").isActive());
		assertEquals(List.of("tabs:" + SWT.Selection, "ctabs:" + SWT.Selection),
				window.heard.stream().filter(h -> h.contains("tabs")).toList());
	}

	@Test
	void linkIsFollowed() {
		bot.link("See one or two").click("two");
		bot.link().click();
		assertEquals(List.of("link two", "link urn:one"), window.heard);
	}

	private static void menuBar(Window window) {
		Menu bar = new Menu(window.shell(), SWT.BAR);
		window.shell().setMenuBar(bar);
		Menu file = menu(bar, "&File");
		window.listen(file, "file", SWT.Show, SWT.Hide);
		window.listen(item(file, SWT.PUSH, "&Import..."), "import", SWT.Selection);
		window.listen(item(menu(bar, "&View"), SWT.CHECK, "&Details"), "details", SWT.Selection);
	}

	private static Menu menu(Menu bar, String text) {
		MenuItem item = item(bar, SWT.CASCADE, text);
		item.setMenu(new Menu(item));
		return item.getMenu();
	}

	private static MenuItem item(Menu menu, int style, String text) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		return item;
	}

	private static void toolBar(Window window) {
		ToolBar bar = new ToolBar(window.shell(), SWT.FLAT);
		window.listen(tool(bar, SWT.PUSH, "Save (Ctrl+S)"), "save", SWT.Selection);
		tool(bar, SWT.CHECK, "Link");
		Menu menu = new Menu(window.shell(), SWT.POP_UP);
		item(menu, SWT.PUSH, "Union").addListener(SWT.Selection, event -> window.heard.add("new union"));
		tool(bar, SWT.DROP_DOWN, "New").addListener(SWT.Selection, event -> menu.setVisible(event.detail == SWT.ARROW));
	}

	private static ToolItem tool(ToolBar bar, int style, String tip) {
		ToolItem item = new ToolItem(bar, style);
		item.setText(tip.substring(0, 2));
		item.setToolTipText(tip);
		return item;
	}

	private static void tabs(Window window) {
		TabFolder folder = new TabFolder(window.shell(), SWT.NONE);
		for (String text : List.of("First", "Second")) {
			TabItem item = new TabItem(folder, SWT.NONE);
			item.setText(text);
			Label label = new Label(folder, SWT.NONE);
			label.setText("on " + text.toLowerCase(java.util.Locale.ROOT));
			item.setControl(label);
		}
		window.listen(folder, "tabs", SWT.Selection);
		CTabFolder custom = new CTabFolder(window.shell(), SWT.BORDER);
		custom.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new CTabItem(custom, SWT.NONE).setText("Custom 1");
		new CTabItem(custom, SWT.NONE).setText("Custom 2");
		custom.setSelection(0);
		window.listen(custom, "ctabs", SWT.Selection);
	}
}
