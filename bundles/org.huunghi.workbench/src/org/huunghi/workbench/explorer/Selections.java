package org.huunghi.workbench.explorer;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads what is selected in the explorer, for commands. */
public final class Selections {
	private Selections() {
	}

	/** @return id of the union that is selected, or empty */
	public static Optional<String> union(IStructuredSelection selection) {
		return selection.getFirstElement() instanceof ExplorerNode node && node.kind() == ExplorerNode.Kind.UNION ? Optional.of(node.id()) : Optional.empty();
	}
}
