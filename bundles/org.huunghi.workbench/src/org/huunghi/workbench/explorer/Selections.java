package org.huunghi.workbench.explorer;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads what is selected in the explorer, for commands. */
public final class Selections {
	private Selections() {
	}

	/**
	 * A record selected in the explorer.
	 *
	 * @param id of the record
	 * @param label as the explorer shows it
	 * @param type its class
	 */
	public record Selected(String id, String label, EClass type) {
	}

	/** @return the only record that is selected, or empty */
	public static Optional<Selected> record(IStructuredSelection selection) {
		return selection.size() == 1 && selection.getFirstElement() instanceof ExplorerNode node && node.opens() && node.eClass() != null
				? Optional.of(new Selected(node.id(), node.label(), node.eClass())) : Optional.empty();
	}

	/** @return id of the only union or register that is selected, or empty */
	public static Optional<String> unionOrRegister(IStructuredSelection selection) {
		return selection.size() == 1 && selection.getFirstElement() instanceof ExplorerNode node
				&& (node.kind() == ExplorerNode.Kind.UNION || node.kind() == ExplorerNode.Kind.REGISTER) ? Optional.of(node.id()) : Optional.empty();
	}

	/** @return id of the union that is selected, or empty */
	public static Optional<String> union(IStructuredSelection selection) {
		return selection.getFirstElement() instanceof ExplorerNode node && node.kind() == ExplorerNode.Kind.UNION ? Optional.of(node.id()) : Optional.empty();
	}
}
