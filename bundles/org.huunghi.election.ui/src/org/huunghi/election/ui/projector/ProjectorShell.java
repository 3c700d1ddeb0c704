package org.huunghi.election.ui.projector;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/** The window that fills a screen: the one on which the workbench is not, where there are two. Esc leaves it, and so does the key that opens it. */
final class ProjectorShell {
	private final Shell owner;
	private final Shell shell;
	private final ProjectorCanvas canvas;

	ProjectorShell(Shell owner) {
		this.owner = owner;
		shell = new Shell(owner.getDisplay(), SWT.NO_TRIM);
		shell.setText(owner.getText());
		shell.setLayout(new FillLayout());
		canvas = new ProjectorCanvas(shell);
		canvas.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			switch (e.keyCode) {
			case SWT.ESC, SWT.F11 -> close();
			case 'h' -> canvas.toggleHidden();
			case 'm' -> nextMonitor();
			default -> {
			}
			}
		}));
		owner.addListener(SWT.Dispose, e -> {
			if (!shell.isDisposed()) {
				shell.dispose();
			}
		});
	}

	/** Says what happens when it is closed, in whatever way. */
	void onClose(Runnable closed) {
		shell.addShellListener(ShellListener.shellClosedAdapter(e -> {
			closed.run();
			if (!owner.isDisposed()) {
				owner.forceActive();
			}
		}));
	}

	/** Opens it; the keyboard stays with the counter where there is a second screen. */
	void open() {
		List<Monitor> monitors = Arrays.asList(shell.getDisplay().getMonitors());
		Monitor own = owner.getMonitor();
		Monitor other = monitors.stream().filter(monitor -> !monitor.equals(own)).findFirst().orElse(own);
		fill(other);
		shell.open();
		if (other.equals(own)) {
			canvas.setFocus();
		} else {
			owner.forceActive();
		}
	}

	private void fill(Monitor monitor) {
		shell.setFullScreen(false);
		Rectangle bounds = monitor.getBounds();
		shell.setBounds(bounds);
		shell.setFullScreen(true);
	}

	private void nextMonitor() {
		List<Monitor> monitors = Arrays.asList(shell.getDisplay().getMonitors());
		int index = monitors.indexOf(shell.getMonitor());
		fill(monitors.get((index + 1) % monitors.size()));
	}

	void show(Screen screen) {
		canvas.show(screen);
	}

	void close() {
		shell.close();
	}

	boolean isDisposed() {
		return shell.isDisposed();
	}
}
