package org.huunghi.workbench.form.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** The changes of one editor, to undo and redo, which knows the ones that are not yet saved. */
public final class EditStack extends BasicCommandStack {
	/** What is changed and not saved without a command that could undo it; null where every change has its command. */
	private List<String> carried;

	/** @return the commands since the last save, oldest first; empty where there is nothing to save */
	public List<Command> unsaved() {
		if (!super.isSaveNeeded()) {
			return List.of();
		}
		int from = saveIndex < -1 ? 0 : saveIndex + 1;
		return from <= top ? new ArrayList<>(commandList.subList(from, top + 1)) : new ArrayList<>(commandList.subList(top + 1, saveIndex + 1));
	}

	/** @return what was changed since the last save, each label once, in the order of the first change */
	public List<String> unsavedLabels() {
		LinkedHashSet<String> labels = new LinkedHashSet<>(carried == null ? List.of() : carried);
		unsaved().forEach(command -> labels.add(command.getLabel()));
		return new ArrayList<>(labels);
	}

	/**
	 * Forgets the commands, because what they would bring back is not what stood there last, while the changes stay and are still to be saved:
	 * after what others did was merged into them. To be called when there is something to save.
	 */
	public void rebase() {
		carried = unsavedLabels();
		super.flush();
	}

	/** @return whether an unsaved command changes that feature of that object */
	public boolean touches(EObject owner, EStructuralFeature feature) {
		return unsaved().stream().anyMatch(command -> touches(command, owner, feature));
	}

	private static boolean touches(Command command, EObject owner, EStructuralFeature feature) {
		return switch (command) {
		case CompoundCommand several -> several.getCommandList().stream().anyMatch(each -> touches(each, owner, feature));
		case TypingCommand typing -> typing.continues(owner, feature);
		case SetCommand set -> set.getOwner() == owner && set.getFeature() == feature;
		case AddCommand add -> add.getOwner() == owner && add.getFeature() == feature;
		case RemoveCommand remove -> remove.getOwner() == owner && remove.getFeature() == feature;
		case MoveCommand move -> move.getOwner() == owner && move.getFeature() == feature;
		default -> false;
		};
	}

	@Override
	public boolean isSaveNeeded() {
		return carried != null || super.isSaveNeeded();
	}

	@Override
	public void saveIsDone() {
		carried = null;
		super.saveIsDone();
	}

	@Override
	public void flush() {
		carried = null;
		super.flush();
	}

	/** Tells the listeners that the command on top does more than when it was executed, as while a text is being typed. */
	void topChanged() {
		notifyListeners();
	}
}
