package org.huunghi.workbench.form.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one attribute, and can go on doing so while the user types, so that undo takes back the whole entry and not its last letter. */
final class TypingCommand extends AbstractCommand {
	private final EObject owner;
	private final EStructuralFeature feature;
	private final Object before;
	private Object after;

	TypingCommand(String label, EObject owner, EStructuralFeature feature, Object after) {
		super(label);
		this.owner = owner;
		this.feature = feature;
		this.before = owner.eGet(feature);
		this.after = after;
	}

	boolean continues(EObject other, EStructuralFeature otherFeature) {
		return owner == other && feature == otherFeature;
	}

	void goOn(Object value) {
		after = value;
		owner.eSet(feature, after);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		owner.eSet(feature, after);
	}

	@Override
	public void undo() {
		owner.eSet(feature, before);
	}

	@Override
	public void redo() {
		execute();
	}
}
