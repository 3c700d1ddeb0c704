package org.huunghi.testing.bot.workbench;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotMenu;
import org.huunghi.testing.bot.widgets.SWTBotRootMenu;
import org.huunghi.testing.bot.widgets.SWTBotToolbarButton;

/**
 * What views and editors have in common for a test.
 *
 * @param <T> kind of reference to the part
 */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {
	/** The workbench's reference to the part, only to be used in the user interface's thread. */
	protected final T partReference;

	/** @param reference not null */
	protected SWTBotWorkbenchPart(T reference) {
		partReference = reference;
	}

	/** @return the workbench's reference to the part */
	public T getReference() {
		return partReference;
	}

	/** @return title of its tab */
	public String getTitle() {
		return UIThreadRunnable.syncExec(partReference::getPartName);
	}

	/** @return tool tip of its tab */
	public String getToolTip() {
		return UIThreadRunnable.syncExec(partReference::getTitleToolTip);
	}

	/** @return whether it is the active part of its window */
	public boolean isActive() {
		return UIThreadRunnable.syncExec(() -> partReference.getPage().getActivePartReference() == partReference);
	}

	/** Shows it and gives it the keyboard. */
	public void show() {
		UIThreadRunnable.act(() -> partReference.getPage().activate(part()));
	}

	/** Shows it and gives it the keyboard. */
	public void setFocus() {
		show();
	}

	/** Closes it; what it has unsaved may make it ask. */
	public abstract void close();

	/** @return a bot that only looks into this part */
	public SWTBot bot() {
		return new SWTBot(getWidget());
	}

	/** @return the control that holds all of the part */
	public Widget getWidget() {
		Object control = UIThreadRunnable.syncExec(() -> model().getWidget());
		if (control instanceof Control found) {
			return found;
		}
		throw new WidgetNotFoundException("'" + getTitle() + "' is not shown");
	}

	/** @return the button of its own tool bar, waited for */
	public SWTBotToolbarButton toolbarButton(String tooltip) {
		show();
		ToolBar bar = UIThreadRunnable.syncExec(
				() -> model().getToolbar() != null && model().getToolbar().getWidget() instanceof ToolBar found ? found : null);
		if (bar == null) {
			throw new WidgetNotFoundException("'" + getTitle() + "' has no tool bar");
		}
		return new SWTBotToolbarButton(new WidgetSearch(bar).find(
				Query.any(org.eclipse.swt.widgets.ToolItem.class, "button of the view").toolTip(tooltip), 0));
	}

	/** @return the menu behind the three dots of the part */
	public SWTBotRootMenu viewMenu() {
		show();
		Menu menu = UIThreadRunnable.syncExec(this::createViewMenu);
		if (menu == null) {
			throw new WidgetNotFoundException("'" + getTitle() + "' has no view menu");
		}
		return new SWTBotRootMenu(menu);
	}

	/** @param texts the way from the part's menu to the item; @return the item, waited for */
	public SWTBotMenu viewMenu(String... texts) {
		return viewMenu().menu(texts);
	}

	/** @return the part, made if need be; for the user interface's thread */
	protected IWorkbenchPart part() {
		IWorkbenchPart part = partReference.getPart(true);
		if (part == null) {
			throw new WidgetNotFoundException("The part '" + partReference.getPartName() + "' can't be opened");
		}
		return part;
	}

	private MPart model() {
		return part().getSite().getService(MPart.class);
	}

	private Menu createViewMenu() {
		MPart model = model();
		List<Menu> menus = new ArrayList<>();
		model.getMenus().stream().filter(menu -> menu.getTags().contains("ViewMenu")).forEach(menu -> {
			Object gui = model.getContext().get(IPresentationEngine.class).createGui(menu, part().getSite().getShell(), model.getContext());
			if (gui instanceof Menu made) {
				menus.add(made);
			}
		});
		return menus.isEmpty() ? null : menus.get(0);
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " '" + getTitle() + "'";
	}
}
