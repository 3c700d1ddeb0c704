package org.huunghi.server.rights.commit;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.huunghi.repository.internal.session.Layout;
import org.huunghi.server.rights.sight.DraftFiles;
import org.huunghi.server.rights.sight.Kind;

/**
 * Whether resources and folders may change. They are a matter of the whole repository, with one exception: who may add or remove a register in a
 * union adds or removes its resource in the folder of registers with it, and makes that folder for the first. Whoever may write anything may make the
 * resource of a draft's file, on a branch.
 */
final class NodeCheck {
	private final Changes changes;
	private final boolean whole;
	private final boolean draft;

	/**
	 * @param whole whether the user may write in the repository as a whole
	 * @param draft whether the commit is to a branch
	 */
	NodeCheck(Changes changes, boolean whole, boolean draft) {
		this.changes = changes;
		this.whole = whole;
		this.draft = draft;
	}

	void added(InternalCDORevision node) {
		if (!whole && !(isRegisterFolder(node) || isNewRegisterResource(node) || isNewDraftResource(node))) {
			throw new Forbidden("adding a resource");
		}
	}

	/** In it lies the register that it is named after, which the same commit adds. */
	private boolean isNewRegisterResource(InternalCDORevision node) {
		Set<CDOID> contents = Contents.of(node);
		if (!liesAmongRegisters(node, changes.after(Kind.container(node))) || contents.size() != 1) {
			return false;
		}
		CDOID content = contents.iterator().next();
		InternalCDORevision register = changes.after(content);
		return changes.isAdded(content) && register != null && Kind.of(register) == Kind.REGISTER && Objects.equals(name(node), Kind.lastingId(register));
	}

	/** In it lies the draft's file alone, which the same commit adds. */
	private boolean isNewDraftResource(InternalCDORevision node) {
		Set<CDOID> contents = Contents.of(node);
		return draft && DraftFiles.isResource(node) && contents.size() == 1 && contents.stream()
				.allMatch(id -> changes.isAdded(id) && DraftFiles.isContent(changes.after(id), changes::after));
	}

	void changed(InternalCDORevision before, InternalCDORevision after) {
		if (whole) {
			return;
		}
		if (!Objects.equals(name(before), name(after)) || !Objects.equals(before.getContainerID(), after.getContainerID())
				|| !Objects.equals(before.getResourceID(), after.getResourceID())) {
			throw new Forbidden("moving a resource");
		}
		Set<CDOID> arrived = Contents.minus(Contents.of(after), Contents.of(before));
		Set<CDOID> left = Contents.minus(Contents.of(before), Contents.of(after));
		boolean allowed;
		if (isRegisterFolder(after)) {
			// each of them is looked at by itself
			allowed = arrived.stream().allMatch(changes::isAdded) && left.stream().allMatch(changes::isRemoved);
		} else if (isRoot(after)) {
			allowed = left.isEmpty() && arrived.stream().allMatch(id -> changes.isAdded(id) && isForAll(changes.after(id)));
		} else {
			allowed = arrived.isEmpty() && liesAmongRegisters(after, changes.after(Kind.container(after))) && left.stream().allMatch(changes::isRemoved);
		}
		if (!allowed) {
			throw new Forbidden("changing a resource");
		}
	}

	/** Goes with the register that was in it. The commit may have emptied it before it removes it. */
	void removed(InternalCDORevision node) {
		Set<CDOID> contents = Contents.of(node);
		CDOID container = Kind.container(node);
		if (!whole && (container == null || !liesAmongRegisters(node, changes.before(container)) || contents.isEmpty()
				|| !contents.stream().allMatch(changes::isRemoved))) {
			throw new Forbidden("removing a resource");
		}
	}

	private static boolean liesAmongRegisters(InternalCDORevision node, InternalCDORevision folder) {
		return EresourcePackage.Literals.CDO_RESOURCE.getName().equals(node.getEClass().getName()) && folder != null && isRegisterFolder(folder);
	}

	private static boolean isRegisterFolder(InternalCDORevision node) {
		return EresourcePackage.Literals.CDO_RESOURCE_FOLDER.getName().equals(node.getEClass().getName()) && Layout.REGISTERS.equals('/' + name(node))
				&& CDOIDUtil.isNull((CDOID) node.getContainerID());
	}

	private boolean isForAll(InternalCDORevision node) {
		return isRegisterFolder(node) || draft && DraftFiles.isResource(node);
	}

	private static boolean isRoot(InternalCDORevision node) {
		return name(node) == null && Kind.container(node) == null;
	}

	private static String name(InternalCDORevision node) {
		return (String) node.getValue(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME);
	}
}
