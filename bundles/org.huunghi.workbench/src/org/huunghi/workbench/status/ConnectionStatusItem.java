package org.huunghi.workbench.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.commands.CommandIds;
import org.huunghi.workbench.commands.Commands;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.offline.ShownCopy;

/** Shows in the status line where the data lie, as whom the user works there, and whether the server can be reached; a click goes elsewhere. */
public final class ConnectionStatusItem extends ContributionItem implements RepositoryFollower {
	private static final String ID = "org.huunghi.workbench.status.repository";
	private static final int LEAST_WIDTH = 180;
	private static final int MOST_WIDTH = 460;

	private CLabel label;

	/** Makes the item. */
	public ConnectionStatusItem() {
		super(ID);
	}

	@Override
	public void fill(Composite parent) {
		new Label(parent, SWT.SEPARATOR);
		label = new CLabel(parent, SWT.NONE);
		label.setLayoutData(new StatusLineLayoutData());
		label.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		label.addListener(SWT.MouseUp, event -> Commands.execute(CommandIds.CONNECT));
		WorkbenchRepository service = WorkbenchRepository.instance();
		Runnable listener = () -> UiThread.later(this::show);
		service.addStateListener(listener);
		ShownCopy.instance().addListener(listener);
		Following following = service.follow(ID, this);
		label.addDisposeListener(event -> {
			service.removeStateListener(listener);
			ShownCopy.instance().removeListener(listener);
			following.close();
		});
		show();
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		show();
	}

	@Override
	public void left() {
		// The next one is entered, or the state changes: either shows it.
	}

	@Override
	public void connectionChanged(Connection connection) {
		show();
	}

	private void show() {
		if (label == null || label.isDisposed()) {
			return;
		}
		StatusText text = StatusText.now();
		label.setImage(Icons.command(text.icon()));
		label.setText(text.text());
		label.setToolTipText(text.tip());
		label.setForeground(StatusColors.of(text.mood(), label));
		int wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 8;
		((StatusLineLayoutData) label.getLayoutData()).widthHint = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, wanted));
		label.getParent().layout(true);
	}
}
