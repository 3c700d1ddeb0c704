package org.huunghi.workbench.form.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The changes of one editor, to undo and redo, which knows the ones that are not yet saved. */
public final class EditStack extends BasicCommandStack {
	/** @return the commands since the last save, oldest first; empty where there is nothing to save */
	public List<Command> unsaved() {
		if (!isSaveNeeded()) {
			return List.of();
		}
		int from = saveIndex < -1 ? 0 : saveIndex + 1;
		return from <= top ? new ArrayList<>(commandList.subList(from, top + 1)) : new ArrayList<>(commandList.subList(top + 1, saveIndex + 1));
	}

	/** @return what was changed since the last save, each label once, in the order of the first change */
	public List<String> unsavedLabels() {
		LinkedHashSet<String> labels = new LinkedHashSet<>();
		unsaved().forEach(command -> labels.add(command.getLabel()));
		return new ArrayList<>(labels);
	}

	/** Tells the listeners that the command on top does more than when it was executed, as while a text is being typed. */
	void topChanged() {
		notifyListeners();
	}
}
