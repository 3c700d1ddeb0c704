package org.huunghi.server.rights.commit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.EMFUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an object refers to, other than what it contains or lies in. */
final class Reference {
	private Reference() {
	}

	static boolean is(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer() && EMFUtil.isPersistent(reference);
	}

	/** @return keys of all that the object refers to, several times where it refers to it several times */
	static Stream<CDOID> targets(InternalCDORevision revision) {
		return revision.getEClass().getEAllReferences().stream().filter(Reference::is).flatMap(feature -> targets(revision, feature).stream());
	}

	/** @return keys of what one reference holds, in its order */
	static List<CDOID> targets(InternalCDORevision revision, EStructuralFeature feature) {
		Stream<?> values;
		if (feature.isMany()) {
			CDOList list = revision.getListOrNull(feature);
			values = list == null ? Stream.empty() : list.stream();
		} else {
			values = Stream.ofNullable(revision.getValue(feature));
		}
		return values.filter(CDOID.class::isInstance).map(CDOID.class::cast).filter(id -> !CDOIDUtil.isNull(id)).toList();
	}
}
