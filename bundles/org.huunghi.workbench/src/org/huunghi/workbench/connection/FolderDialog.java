package org.huunghi.workbench.connection;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.connection.Location;

/** Asks for a data folder on this computer. */
final class FolderDialog extends EntryDialog {
	private Text name;
	private FolderField folder;

	FolderDialog(Shell shell, SavedConnection before) {
		super(shell, before, Messages.addFolderTitle, Messages.editFolderTitle, Messages.folderMessage);
	}

	@Override
	protected void fill(Composite area) {
		folder = new FolderField(area, Messages.folder, before() == null ? "" : before().location().print(), Messages.addFolderTitle, Messages.folderMessage,
				this::check);
		name = field(area, Messages.name, 2, SWT.NONE, before() == null ? "" : before().name());
		name.setMessage(Messages.nameHint);
	}

	@Override
	protected boolean ready() {
		Path path = folder.check(found -> null, Messages.folderIsMade);
		return entered(name.getText(), path == null ? null : new Location.Folder(path), "");
	}
}
