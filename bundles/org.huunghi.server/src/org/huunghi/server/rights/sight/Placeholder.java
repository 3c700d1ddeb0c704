package org.huunghi.server.rights.sight;

import java.util.regex.Pattern;

import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.common.revision.CDORevisionFactory;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;

/**
 * What is sent in place of a record that is closed to a user: an object of the same class in the same place, of which nothing is set. Other records
 * may refer to it, and a client gets on with it as with any other, where an error or a gap would stop it at each such reference. Of a register and
 * a union the id is told, which the resources are named after anyway, and of a union the registers, which may be open.
 */
public final class Placeholder {
	/** Only ids of this form say nothing. */
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Placeholder() {
	}

	/** @return the revision without its content; null where nothing at all is to be sent, since nobody refers to such an object from outside */
	public static InternalCDORevision of(InternalCDORevision revision) {
		Kind kind = Kind.of(revision);
		if (kind == Kind.PART) {
			return null;
		}
		InternalCDORevision empty = (InternalCDORevision) CDORevisionFactory.DEFAULT.createRevision(revision.getEClass());
		empty.setID(revision.getID());
		empty.setBranchPoint(revision.getBranch().getPoint(revision.getTimeStamp()));
		empty.setVersion(revision.getVersion());
		empty.setRevised(revision.getRevised());
		empty.setResourceID(revision.getResourceID());
		empty.setContainerID(revision.getContainerID());
		empty.setContainingFeatureID(revision.getContainingFeatureID());
		String id = Kind.lastingId(revision);
		if (id != null && (kind != Kind.RECORD || UUID.matcher(id).matches())) {
			empty.setValue(Kind.idFeature(revision.getEClass()), id);
		}
		if (kind == Kind.UNION) {
			copyRegisters(revision, empty);
		}
		return empty;
	}

	private static void copyRegisters(InternalCDORevision from, InternalCDORevision to) {
		EStructuralFeature feature = from.getEClass().getEStructuralFeature(UnionPackage.Literals.UNION__REGISTERS.getName());
		CDOList registers = from.getListOrNull(feature);
		if (registers != null) {
			CDOList copy = to.getOrCreateList(feature, registers.size());
			for (int index = 0; index < registers.size(); index++) {
				copy.add(registers.get(index));
			}
		}
	}
}
