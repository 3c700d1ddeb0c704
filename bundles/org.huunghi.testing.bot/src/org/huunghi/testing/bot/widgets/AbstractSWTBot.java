package org.huunghi.testing.bot.widgets;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.results.Result;
import org.huunghi.testing.bot.results.VoidResult;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.Waiting;

/**
 * What all widgets have in common for a test, which calls from a thread of its own.
 *
 * @param <T> kind of widget
 */
public abstract class AbstractSWTBot<T extends Widget> {
	/** The widget itself, only to be touched in the user interface's thread. */
	public final T widget;
	private final String description;

	/** @throws WidgetNotFoundException if there is no widget */
	protected AbstractSWTBot(T widget) {
		if (widget == null) {
			throw new WidgetNotFoundException("No widget for " + getClass().getSimpleName());
		}
		this.widget = widget;
		description = UIThreadRunnable.syncExec(() -> WidgetTexts.describe(widget));
	}

	/** @return the control that shows the widget; asked in the user interface's thread */
	protected abstract Control control();

	/** @return the point in {@link #control()} that a user would click; asked in the user interface's thread */
	protected Point place() {
		return Pointer.middle(control());
	}

	/** Brings the widget to where a context menu would be about it; done in the user interface's thread. */
	protected void selectForMenu() {
		control().setFocus();
	}

	/** @return the text without mnemonic */
	public String getText() {
		return sync(() -> WidgetTexts.of(widget));
	}

	/** @return the tool tip, or an empty text */
	public String getToolTipText() {
		return sync(() -> WidgetTexts.toolTip(widget));
	}

	/** @return whether the user can use it */
	public boolean isEnabled() {
		return sync(() -> control().isEnabled());
	}

	/** @return whether the control that shows it can be seen */
	public boolean isVisible() {
		return sync(() -> control().isVisible());
	}

	/** @return whether its control has the keyboard */
	public boolean isActive() {
		return sync(() -> control().isFocusControl());
	}

	/** @return whether the widget is gone */
	public boolean isDisposed() {
		return widget.isDisposed();
	}

	/** Gives it the keyboard. */
	public AbstractSWTBot<T> setFocus() {
		waitForEnabled();
		act(() -> control().setFocus());
		return this;
	}

	/** @return the context menu */
	public SWTBotRootMenu contextMenu() {
		waitForEnabled();
		return ContextMenus.of(this);
	}

	/** @param texts the way from the context menu to the item: first a menu's, last the item's text */
	public SWTBotMenu contextMenu(String... texts) {
		return contextMenu().menu(texts);
	}

	/** Gives it the keyboard and presses the keys, one after the other. */
	public AbstractSWTBot<T> pressShortcut(KeyStroke... keys) {
		setFocus();
		Keyboard.pressShortcut(keys);
		return this;
	}

	/** Gives it the keyboard and presses a key. @param modifiers such as {@code SWT.CTRL | SWT.SHIFT} */
	public AbstractSWTBot<T> pressShortcut(int modifiers, char key) {
		return pressShortcut(modifiers, 0, key);
	}

	/** Gives it the keyboard and presses a key. @param keyCode such as {@code SWT.F5}, or 0 for the character */
	public AbstractSWTBot<T> pressShortcut(int modifiers, int keyCode, char key) {
		setFocus();
		Keyboard.press(modifiers, keyCode, key);
		return this;
	}

	/** Waits until the user can use it. @throws WidgetNotFoundException at once where it is gone: it does not come back */
	protected void waitForEnabled() {
		Waiting.until(Conditions.of(() -> isDisposed() || isEnabled(), () -> this + " is not enabled"));
		sync(() -> null);
	}

	/** Does something in the user interface's thread and waits for its result. */
	protected <R> R sync(Result<R> work) {
		return UIThreadRunnable.syncExec(() -> {
			checkAlive();
			return work.run();
		});
	}

	/** Does something that may open a dialog. */
	protected void act(VoidResult work) {
		sync(() -> null);
		UIThreadRunnable.act(() -> {
			if (!widget.isDisposed()) {
				work.run();
			}
		});
	}

	private void checkAlive() {
		if (widget.isDisposed()) {
			throw new WidgetNotFoundException("The widget is gone (disposed): " + description);
		}
	}

	@Override
	public String toString() {
		return isDisposed() ? description + " {disposed}" : sync(() -> WidgetTexts.describe(widget));
	}
}
