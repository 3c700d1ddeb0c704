package org.huunghi.workbench.application;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.Messages;

/** Tells why a data folder can't be used, and lets the user choose another one or quit. */
final class StartFailure {
	private StartFailure() {
	}

	/** @return the folder chosen instead, or empty to quit */
	static Optional<Path> ask(Display display, Path folder, String message) {
		Shell shell = new Shell(display, SWT.NONE);
		try {
			return ask(shell, folder, message);
		} finally {
			shell.dispose();
		}
	}

	/** @return the folder chosen instead, or empty to quit */
	static Optional<Path> ask(Shell shell, Path folder, String message) {
		MessageDialog dialog = new MessageDialog(shell, Messages.Start_title, null, Messages.bind(Messages.Start_failed, folder, message),
				MessageDialog.ERROR, 0, Messages.Start_chooseOther, Messages.Start_quit);
		if (dialog.open() != 0) {
			return Optional.empty();
		}
		DirectoryDialog chooser = new DirectoryDialog(shell);
		chooser.setText(Messages.Start_chooseOther);
		chooser.setMessage(Messages.Start_chooseMessage);
		return Optional.ofNullable(chooser.open()).map(Path::of);
	}
}
