package org.huunghi.testing.bot.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotShell;

/** A window with a test's widgets, in the thread of the running workbench or, without one, in a thread of its own; keeps what its listeners hear. */
final class Window implements AutoCloseable {
	/** What was heard, in order. */
	final List<String> heard = new CopyOnWriteArrayList<>();
	private final Shell shell;

	/** @param content makes the widgets, in the user interface's thread */
	Window(String title, Consumer<Window> content) {
		startDisplay();
		shell = UIThreadRunnable.syncExec(() -> new Shell(Display.getCurrent(), SWT.SHELL_TRIM));
		UIThreadRunnable.syncExec(() -> {
			shell.setText(title);
			shell.setLayout(new GridLayout(2, false));
			content.accept(this);
			shell.setSize(700, 500);
			shell.open();
		});
		new SWTBotShell(shell).activate();
	}

	Shell shell() {
		return shell;
	}

	/** Notes each event of these types under the name. */
	void listen(Widget widget, String name, int... types) {
		Listener listener = event -> heard.add(name + ':' + event.type);
		for (int type : types) {
			widget.addListener(type, listener);
		}
	}

	@Override
	public void close() {
		UIThreadRunnable.syncExec(shell::dispose);
	}

	private static synchronized void startDisplay() {
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (Display.findDisplay(thread) != null) {
				return;
			}
		}
		CountDownLatch made = new CountDownLatch(1);
		Thread.ofPlatform().daemon().name("User interface").start(() -> {
			Display display = new Display();
			made.countDown();
			while (!display.isDisposed()) {
				dispatch(display);
			}
		});
		try {
			made.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** As a workbench's loop does, goes on after a listener's failure. */
	private static void dispatch(Display display) {
		try {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		} catch (RuntimeException e) {
			e.printStackTrace();
		}
	}
}
