package org.huunghi.workbench.open;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.huunghi.workbench.Messages;

/** Chooses a record by part of its name and opens it. */
public final class OpenRecordHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		OpenRecordDialog dialog = new OpenRecordDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), Messages.Open_title, null);
		if (dialog.open() == Window.OK) {
			OpenRecord.open(dialog.chosen().id(), dialog.chosen().label(Locale.getDefault()));
		}
		return null;
	}
}
