package org.huunghi.workbench.formats;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.Messages;

/** Imports a file: into the repository, or into the open record where a format for it is installed. */
public final class ImportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		FileDialogs.ask(shell, SWT.OPEN, Messages.Import_title, Messages.Import_chooseText, ImportChoice.all())
				.ifPresent(chosen -> chosen.kind().start().accept(shell, Path.of(chosen.path())));
		return null;
	}
}
