package org.huunghi.workbench.offline;

import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.connection.Going;
import org.huunghi.workbench.connection.SavedConnection;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.connection.ShownConnection;
import org.huunghi.workbench.connection.UnionChoice;
import org.huunghi.workbench.connection.UnionHandler;
import org.huunghi.workbench.draft.DraftSession;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Takes a union of the server that is shown along, to work in it where no network is. */
public final class TakeAlongHandler extends UnionHandler {
	@Override
	public boolean isEnabled() {
		return ShownConnection.get().map(shown -> shown.location() instanceof Location.Server).orElse(false)
				&& DraftSession.instance().draft().isEmpty();
	}

	@Override
	protected String title() {
		return Messages.takeTitle;
	}

	@Override
	protected String nothing() {
		return Messages.noUnion;
	}

	@Override
	protected void ask(Shell shell, Repository from, List<UnionChoice> unions) {
		TakeAlongDialog dialog = new TakeAlongDialog(shell, from, unions);
		if (dialog.open() == Window.OK) {
			SavedConnection copy = new SavedConnection(UUID.randomUUID().toString(), Messages.bind(Messages.copyName, dialog.label()),
					new Location.Folder(dialog.folder()), "", null);
			SavedConnections.put(copy);
			new RepositoryJob<>(Messages.takeTitle,
					(repository, monitor) -> Repositories.offlineCopies().originOf(dialog.folder()).map(OriginTexts::taken).orElse(""),
					taken -> tell(shell, dialog.label(), copy, taken)).start();
		}
	}

	private static void tell(Shell shell, String label, SavedConnection copy, String taken) {
		String text = Messages.bind(Messages.takeDone, new Object[] { label, copy.location(), taken });
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.takeTitle, text, 0, Messages.openCopy, Messages.stayHere) == 0) {
			Going.to(shell, copy);
		}
	}
}
