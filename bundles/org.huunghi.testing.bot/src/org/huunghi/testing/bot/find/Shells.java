package org.huunghi.testing.bot.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** The windows that are open, and which of them a user works in. */
public final class Shells {
	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
	private static volatile Shell chosen;

	private Shells() {
	}

	/** Remembers the window that a test has chosen, for displays where no window manager tells which is active. */
	public static void choose(Shell shell) {
		chosen = shell;
	}

	/**
	 * The window that takes the user's input: a dialog that blocks the active window counts, even before the window manager has
	 * given it the focus. To be asked in the user interface's thread.
	 *
	 * @return null if no window is open
	 */
	public static Shell active() {
		Display display = Display.getCurrent();
		Shell active = display.getActiveShell();
		if (active == null || !active.isVisible()) {
			active = chosen != null && !chosen.isDisposed() && chosen.isVisible() ? chosen : last(display);
		}
		Shell dialog = active == null ? null : blocking(active);
		return dialog == null ? active : dialog;
	}

	/** @return title of the active window, or null */
	public static String activeTitle() {
		return UIThreadRunnable.syncExec(() -> {
			Shell shell = active();
			return shell == null ? null : shell.getText();
		});
	}

	/** @return the visible windows, oldest first; to be asked in the user interface's thread */
	public static List<Shell> visible() {
		List<Shell> shells = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells()) {
			collect(shell, shells);
		}
		return shells;
	}

	/** @return the titles of the visible windows */
	public static List<String> titles() {
		return UIThreadRunnable.syncExec(() -> visible().stream().map(Shell::getText).toList());
	}

	private static void collect(Shell shell, List<Shell> shells) {
		if (shell.isDisposed() || shells.contains(shell)) {
			return;
		}
		if (shell.isVisible()) {
			shells.add(shell);
		}
		for (Shell child : shell.getShells()) {
			collect(child, shells);
		}
	}

	private static Shell last(Display display) {
		List<Shell> shells = visible();
		return shells.isEmpty() ? null : shells.get(shells.size() - 1);
	}

	/** The newest dialog above this window that doesn't let it have input. */
	private static Shell blocking(Shell shell) {
		Shell found = null;
		for (Shell candidate : visible()) {
			if (candidate != shell && (candidate.getStyle() & MODAL) != 0 && isBelow(candidate, shell)) {
				found = candidate;
			}
		}
		return found;
	}

	private static boolean isBelow(Shell shell, Shell ancestor) {
		for (var parent = shell.getParent(); parent != null; parent = parent.getParent()) {
			if (parent == ancestor) {
				return true;
			}
		}
		return false;
	}
}
