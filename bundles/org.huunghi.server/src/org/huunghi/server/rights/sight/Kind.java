package org.huunghi.server.rights.sight;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;

/**
 * What kind of object a revision is of. Classes are known by their names, since those of a plug-in that the server does not have extend another
 * copy of the core's.
 */
public enum Kind {
	/** A union: what it contains belongs to it. */
	UNION,
	/** A register, also of a plug-in that is not installed here. */
	REGISTER,
	/** Any other record: others may refer to it from outside its register. */
	RECORD,
	/** A part of a record, such as a name. */
	PART,
	/** A resource or folder, in which registers and unions lie. */
	NODE;

	private static final Map<EClass, Kind> KNOWN = new ConcurrentHashMap<>();

	/** @return the kind of the objects of a class */
	public static Kind of(EClass type) {
		return KNOWN.computeIfAbsent(type, Kind::find);
	}

	/** @return the kind of the object */
	public static Kind of(InternalCDORevision revision) {
		return of(revision.getEClass());
	}

	private static Kind find(EClass type) {
		if (EresourcePackage.eNS_URI.equals(type.getEPackage().getNsURI())) {
			return NODE;
		}
		if (isA(type, UnionPackage.Literals.UNION)) {
			return UNION;
		}
		if (isA(type, UnionPackage.Literals.REGISTER)) {
			return REGISTER;
		}
		return isA(type, UnionPackage.Literals.RECORD) ? RECORD : PART;
	}

	private static boolean isA(EClass type, EClass core) {
		return same(type, core) || type.getEAllSuperTypes().stream().anyMatch(above -> same(above, core));
	}

	static boolean same(EClass type, EClass core) {
		return type.getName().equals(core.getName()) && UnionPackage.eNS_URI.equals(type.getEPackage().getNsURI());
	}

	/** @return the lasting id that the object has in its features; null where none */
	public static String lastingId(InternalCDORevision revision) {
		EStructuralFeature feature = idFeature(revision.getEClass());
		return feature != null && revision.getValue(feature) instanceof String id ? id : null;
	}

	/** @return the feature for the lasting id; null where the class has none */
	public static EStructuralFeature idFeature(EClass type) {
		return type.getEStructuralFeature(UnionPackage.Literals.IDENTIFIED__ID.getName());
	}

	/** @return the object around it, or the resource or folder; null for the root */
	public static CDOID container(InternalCDORevision revision) {
		if (revision.getContainerID() instanceof CDOID container && !CDOIDUtil.isNull(container)) {
			return container;
		}
		CDOID resource = revision.getResourceID();
		return CDOIDUtil.isNull(resource) || resource.equals(revision.getID()) ? null : resource;
	}
}
