package org.huunghi.workbench.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.icons.Icons;

/** Shows in the status line which data folder is open, and how far its repository is. */
public final class RepositoryStatusItem extends ContributionItem {
	private CLabel label;

	/** Makes the item. */
	public RepositoryStatusItem() {
		super("org.huunghi.workbench.status.repository");
	}

	@Override
	public void fill(Composite parent) {
		new Label(parent, SWT.SEPARATOR);
		label = new CLabel(parent, SWT.NONE);
		label.setImage(Icons.command("repository"));
		StatusLineLayoutData data = new StatusLineLayoutData();
		GC gc = new GC(parent);
		data.widthHint = Math.min(420, Math.max(240, gc.textExtent(text(WorkbenchRepository.State.OPENING)).x + 48));
		gc.dispose();
		label.setLayoutData(data);
		Display display = parent.getDisplay();
		Runnable listener = () -> {
			if (!display.isDisposed()) {
				display.asyncExec(this::show);
			}
		};
		WorkbenchRepository.instance().addStateListener(listener);
		label.addDisposeListener(event -> WorkbenchRepository.instance().removeStateListener(listener));
		show();
	}

	private void show() {
		if (label != null && !label.isDisposed()) {
			label.setText(text(WorkbenchRepository.instance().state()));
			label.setToolTipText(Messages.bind(Messages.Status_folder, WorkbenchRepository.instance().folder()));
		}
	}

	private static String text(WorkbenchRepository.State state) {
		String folder = String.valueOf(WorkbenchRepository.instance().folder());
		String home = System.getProperty("user.home");
		String shown = home != null && home.length() > 1 && folder.startsWith(home) ? "~" + folder.substring(home.length()) : folder;
		String word = switch (state) {
		case OPENING -> Messages.Status_opening;
		case OPEN -> Messages.Status_open;
		case FAILED -> Messages.Status_failed;
		case CLOSED -> Messages.Status_closed;
		};
		return shown + " – " + word;
	}
}
