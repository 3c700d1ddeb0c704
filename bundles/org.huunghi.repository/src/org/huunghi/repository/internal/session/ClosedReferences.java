package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.EMFUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.spi.cdo.InternalCDOObject;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;

/** Leaves out, in a view for reading, references to what is closed to the user: in a file they would lead nowhere. */
final class ClosedReferences {
	private final CDOView view;
	private final Predicate<EObject> closed;

	/** @param closed whether an object is closed to the user */
	ClosedReferences(CDOView view, Predicate<EObject> closed) {
		this.view = view;
		this.closed = closed;
	}

	/** @param root with all that it contains, which has been loaded */
	void leaveOut(EObject root) {
		List<InternalCDOObject> objects = new ArrayList<>();
		objects.add((InternalCDOObject) CDOUtil.getCDOObject(root));
		root.eAllContents().forEachRemaining(each -> objects.add((InternalCDOObject) CDOUtil.getCDOObject(each)));
		Set<CDOID> targets = new LinkedHashSet<>();
		objects.forEach(object -> references(object).forEach(reference -> targets(object.cdoRevision(), reference, targets)));
		new Preload(view).objects(targets);
		Set<CDOID> hidden = new HashSet<>(targets);
		hidden.removeIf(id -> Objects.find(view, id).filter(closed).isEmpty());
		if (!hidden.isEmpty()) {
			objects.forEach(object -> cut(object, hidden));
		}
	}

	private static List<EReference> references(InternalCDOObject object) {
		return object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && EMFUtil.isPersistent(reference)).toList();
	}

	private static void targets(InternalCDORevision revision, EReference reference, Set<CDOID> targets) {
		if (reference.isMany()) {
			CDOList list = revision.getListOrNull(reference);
			if (list != null) {
				list.forEach(value -> add(value, targets));
			}
		} else {
			add(revision.getValue(reference), targets);
		}
	}

	private static void add(Object value, Set<CDOID> targets) {
		if (value instanceof CDOID id && !CDOIDUtil.isNull(id)) {
			targets.add(id);
		}
	}

	private static void cut(InternalCDOObject object, Set<CDOID> hidden) {
		InternalCDORevision revision = object.cdoRevision();
		Set<CDOID> targets = new HashSet<>();
		references(object).forEach(reference -> targets(revision, reference, targets));
		targets.retainAll(hidden);
		if (targets.isEmpty()) {
			return;
		}
		InternalCDORevision seen = revision.copy();
		for (EReference reference : references(object)) {
			if (!reference.isMany()) {
				if (hidden.contains(seen.getValue(reference))) {
					seen.setValue(reference, null);
				}
			} else if (seen.getListOrNull(reference) != null) {
				seen.getListOrNull(reference).removeIf(hidden::contains);
			}
		}
		object.cdoInternalSetRevision(seen);
	}
}
