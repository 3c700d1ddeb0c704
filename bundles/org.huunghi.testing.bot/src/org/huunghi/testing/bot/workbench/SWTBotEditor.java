package org.huunghi.testing.bot.workbench;

import org.eclipse.ui.IEditorReference;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/** An editor of the workbench. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {
	/** @param reference not null */
	public SWTBotEditor(IEditorReference reference) {
		super(reference);
	}

	/** @return whether it has something unsaved */
	public boolean isDirty() {
		return UIThreadRunnable.syncExec(partReference::isDirty);
	}

	/** Saves as the workbench's command does, without asking; the editor may go on saving in the background. */
	public void save() {
		UIThreadRunnable.act(() -> partReference.getPage().saveEditor(partReference.getEditor(true), false));
	}

	/** Saves and closes. */
	public void saveAndClose() {
		save();
		close();
	}

	/** Closes without saving and without asking. */
	@Override
	public void close() {
		UIThreadRunnable.act(() -> partReference.getPage().closeEditors(new IEditorReference[] {partReference}, false));
	}
}
