package org.huunghi.workbench.table.edit;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Adds an object at the end of a list that can be very long: unlike the platform's command it never looks through the list. */
final class AppendCommand extends AbstractCommand {
	private final EObject owner;
	private final EReference reference;
	private final EObject added;

	/** @param reference of the owner to many contained objects */
	AppendCommand(String label, EObject owner, EReference reference, EObject added) {
		super(label);
		this.owner = owner;
		this.reference = reference;
		this.added = added;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> list() {
		return (List<EObject>) owner.eGet(reference);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		list().add(added);
	}

	@Override
	public void undo() {
		List<EObject> list = list();
		int last = list.size() - 1;
		if (last >= 0 && list.get(last) == added) {
			list.remove(last);
		} else {
			// others have added theirs behind it meanwhile
			list.remove(added);
		}
	}

	@Override
	public void redo() {
		execute();
	}
}
