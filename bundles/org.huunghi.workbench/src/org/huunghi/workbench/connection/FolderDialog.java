package org.huunghi.workbench.connection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.connection.Location;

/** Asks for a data folder on this computer. */
final class FolderDialog extends EntryDialog {
	private Text name;
	private Text folder;
	private FieldMessage folderMessage;

	FolderDialog(Shell shell, SavedConnection before) {
		super(shell, before, Messages.addFolderTitle, Messages.editFolderTitle, Messages.folderMessage);
	}

	@Override
	protected void fill(Composite area) {
		folder = field(area, Messages.folder, 1, SWT.NONE, before() == null ? "" : before().location().print());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		folderMessage = new FieldMessage(area, 1, 2);
		name = field(area, Messages.name, 2, SWT.NONE, before() == null ? "" : before().name());
		name.setMessage(Messages.nameHint);
		GridDataFactory.createFrom((GridData) folder.getLayoutData()).hint(340, SWT.DEFAULT).applyTo(folder);
	}

	private void browse() {
		DirectoryDialog chooser = new DirectoryDialog(getShell());
		chooser.setText(Messages.addFolderTitle);
		chooser.setMessage(Messages.folderMessage);
		chooser.setFilterPath(folder.getText());
		String chosen = chooser.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	@Override
	protected boolean ready() {
		Path path = path(folder.getText().strip());
		folderMessage.clear();
		if (path == null) {
			if (!folder.getText().isBlank()) {
				folderMessage.error(Messages.bind(Messages.folderWrong, Repositories.defaultFolder()));
			}
		} else if (Files.isRegularFile(path)) {
			folderMessage.error(Messages.folderIsFile);
			path = null;
		} else if (!Files.exists(path)) {
			folderMessage.info(Messages.folderIsMade);
		}
		return entered(name.getText(), path == null ? null : new Location.Folder(path), "");
	}

	private static Path path(String text) {
		try {
			String home = System.getProperty("user.home", "");
			Path path = Path.of(text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text);
			return text.isEmpty() || !path.isAbsolute() ? null : path.normalize();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
