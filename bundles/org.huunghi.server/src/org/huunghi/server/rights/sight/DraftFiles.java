package org.huunghi.server.rights.sight;

import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.huunghi.repository.internal.draft.DraftFile;
import org.huunghi.union.UnionPackage;

/** Tells the file in which a draft says what it is called from everything else: on a branch, in a resource of its own. */
public final class DraftFiles {
	private DraftFiles() {
	}

	/** @return whether it is the resource of a draft's file */
	public static boolean isResource(InternalCDORevision node) {
		return node != null && !node.getBranch().isMainBranch() && EresourcePackage.eNS_URI.equals(node.getEClass().getEPackage().getNsURI())
				&& EresourcePackage.Literals.CDO_RESOURCE.getName().equals(node.getEClass().getName())
				&& DraftFile.PATH.equals('/' + (String) node.getValue(EresourcePackage.Literals.CDO_RESOURCE_NODE__NAME))
				&& CDOIDUtil.isNull((CDOID) node.getContainerID());
	}

	/**
	 * @param states of resources at the moment of the revision
	 * @return whether it is what such a resource holds
	 */
	public static boolean isContent(InternalCDORevision revision, Function<CDOID, InternalCDORevision> states) {
		CDOID resource = revision.getResourceID();
		return !revision.getBranch().isMainBranch() && Kind.same(revision.getEClass(), UnionPackage.Literals.ATTACHMENT_CONTENT)
				&& CDOIDUtil.isNull((CDOID) revision.getContainerID()) && !CDOIDUtil.isNull(resource) && isResource(states.apply(resource));
	}
}
