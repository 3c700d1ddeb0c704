package org.huunghi.workbench.connection;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.workbench.offline.ShownCopy;

/** Copies a union of the repository that is shown to another place. What was taken along goes back by a command of its own, which merges. */
abstract class CopyHandler extends UnionHandler {
	private final CopyDirection direction;

	CopyHandler(CopyDirection direction) {
		this.direction = direction;
	}

	@Override
	public boolean isEnabled() {
		return ShownConnection.get().map(shown -> direction.startsAt(shown.location())).orElse(false) && ShownCopy.instance().origin().isEmpty();
	}

	@Override
	protected String title() {
		return direction.words().title();
	}

	@Override
	protected String nothing() {
		return Messages.noUnion;
	}

	@Override
	protected void ask(Shell shell, Repository from, List<UnionChoice> unions) {
		UnionCopyDialog dialog = new UnionCopyDialog(shell, direction, from, unions);
		if (dialog.open() == Window.OK) {
			SavedConnections.put(dialog.target());
			tell(shell, dialog);
		}
	}

	private void tell(Shell shell, UnionCopyDialog dialog) {
		ImportSummary summary = dialog.summary();
		String text = Messages.bind(Messages.copied,
				new Object[] { dialog.chosen().label(), dialog.target().label(), summary.records(), summary.places() });
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, direction.words().title(), text, 0, Messages.goThere, Messages.stayHere) == 0) {
			new ConnectionsDialog(shell, dialog.target(), null).open();
		}
	}
}
