package org.huunghi.workbench.form.edit;

import org.eclipse.emf.common.command.CompoundCommand;

/** Changes that were made one after the other, and are undone as one. They are done already when it comes onto the stack. */
final class GroupCommand extends CompoundCommand {
	GroupCommand(String label) {
		super(MERGE_COMMAND_ALL, label, label);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// Each was executed when it was added.
	}
}
