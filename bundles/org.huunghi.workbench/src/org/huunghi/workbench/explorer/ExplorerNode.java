package org.huunghi.workbench.explorer;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.together.RecordTarget;

/**
 * One line of the explorer: a copy of what it shows, free of the repository. Two nodes are the same when they stand for the same thing,
 * so that the tree keeps selection and expansion when labels or counts change.
 *
 * @param kind what it stands for
 * @param id of the record; for {@link Kind#MORE} and {@link Kind#LOADING} that of the parent
 * @param eClass class of the record; null where it is none or not known
 * @param icon name of the icon
 * @param label text
 * @param detail shown behind the label in grey; empty for none
 * @param expandable whether there is something below it
 */
record ExplorerNode(Kind kind, String id, EClass eClass, String icon, String label, String detail, boolean expandable) implements IAdaptable {
	/** What a line stands for. */
	enum Kind {
		UNION, REGISTER, GAZETTEER, RECORD, MORE, LOADING, NOTE
	}

	/** @return a line that stands for nothing in the repository */
	static ExplorerNode note(Kind kind, String parentId, String icon, String label) {
		return new ExplorerNode(kind, parentId, null, icon, label, "", false);
	}

	/** @return whether an editor can show it */
	boolean opens() {
		return kind == Kind.UNION || kind == Kind.RECORD;
	}

	/** @return whether it stands for something in the repository */
	boolean stored() {
		return opens() || kind == Kind.REGISTER || kind == Kind.GAZETTEER;
	}

	/** @return whether it looks the same as another one for the same thing */
	boolean looksLike(ExplorerNode other) {
		return equals(other) && label.equals(other.label) && detail.equals(other.detail) && icon.equals(other.icon) && expandable == other.expandable;
	}

	/** @return whether its icon is one of a command rather than of a class */
	boolean commandIcon() {
		return eClass == null && kind != Kind.RECORD;
	}

	/** @return its image; for the UI thread */
	org.eclipse.swt.graphics.Image image() {
		return commandIcon() ? Icons.command(icon) : Icons.record(icon);
	}

	/** The class of what it stands for, so that plug-ins can offer commands for it, and the record itself. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == RecordTarget.class) {
			return opens() ? adapter.cast(new RecordTarget(id, label)) : null;
		}
		return adapter == EClass.class ? adapter.cast(eClass) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ExplorerNode node && kind == node.kind && Objects.equals(id, node.id);
	}

	@Override
	public int hashCode() {
		return Objects.hash(kind, id);
	}
}
