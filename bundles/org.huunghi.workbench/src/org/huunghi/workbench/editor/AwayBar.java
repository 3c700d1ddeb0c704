package org.huunghi.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.merge.Tints;

/** A line in the head of an editor that says that the server is away, and what that means for what is not saved; hidden while it is there. */
final class AwayBar {
	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Runnable listener = () -> UiThread.later(this::show);
	private Connection connection;

	AwayBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(bar);
		GridData place = GridDataFactory.fillDefaults().grab(true, false).create();
		place.exclude = true;
		bar.setLayoutData(place);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		text.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		bar.setVisible(false);
	}

	/** Begins to follow a connection. */
	void follow(Connection followed) {
		connection = followed;
		connection.addListener(listener);
		show();
	}

	/** Ends it, when the editor goes. */
	void stop() {
		if (connection != null) {
			connection.removeListener(listener);
		}
	}

	private void show() {
		if (bar.isDisposed()) {
			return;
		}
		ConnectionState state = connection.state();
		boolean away = state != ConnectionState.ONLINE;
		if (away) {
			boolean passing = state == ConnectionState.RECONNECTING;
			icon.setImage(Icons.command(passing ? "server_reconnecting" : "server_offline"));
			text.setText(passing ? Messages.reconnecting : Messages.offline);
			bar.setBackground(Tints.changed(bar.getDisplay(), 0.6));
		}
		((GridData) bar.getLayoutData()).exclude = !away;
		bar.setVisible(away);
		bar.getParent().layout(true, true);
	}
}
