package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.find.Shells;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.Waiting;

/** A window or dialog. */
public class SWTBotShell extends AbstractSWTBotControl<Shell> {
	/** @param widget the window, not null */
	public SWTBotShell(Shell widget) {
		super(widget);
	}

	/** Brings the window to the front and waits until it is the active one. */
	public SWTBotShell activate() {
		act(() -> {
			Shells.choose(widget);
			widget.setMinimized(false);
			widget.forceActive();
		});
		Waiting.until(Conditions.of(this::isActive, () -> this + " did not become active, but '" + Shells.activeTitle() + "' is"));
		return this;
	}

	/** Closes the window as its close button does; its listeners may refuse or ask. */
	public void close() {
		act(widget::close);
	}

	/** @return whether it is on the screen */
	public boolean isOpen() {
		return !isDisposed() && sync(widget::isVisible);
	}

	@Override
	public boolean isActive() {
		return sync(() -> Shells.active() == widget);
	}

	@Override
	public boolean isEnabled() {
		return sync(widget::getEnabled);
	}

	/** @return a bot that only looks into this window */
	public SWTBot bot() {
		return new SWTBot(widget);
	}
}
