package org.huunghi.repository.internal.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.huunghi.repository.View;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.union.xmi.XmiInterchange;

/** Makes references of imported objects lead to the objects of the repository. */
final class References {
	private final View view;
	private final Map<EObject, EObject> replacements;

	/** @param replacements by imported object, the one of the repository that stands for it */
	References(View view, Map<EObject, EObject> replacements) {
		this.view = view;
		this.replacements = replacements;
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED when the reference leads nowhere */
	EObject map(EObject target) {
		if (target.eIsProxy()) {
			return XmiInterchange.referencedId(target).flatMap(view::find)
					.orElseThrow(() -> Failure.of(Kind.REFUSED, "unresolved", ((InternalEObject) target).eProxyURI()));
		}
		return replacements.getOrDefault(target, target);
	}

	/** @return the targets without doubles, which come about when several of a file are one here */
	List<EObject> map(List<?> targets) {
		LinkedHashSet<EObject> mapped = new LinkedHashSet<>();
		targets.forEach(target -> mapped.add(map((EObject) target)));
		return new ArrayList<>(mapped);
	}

	/** Resolves all references of an object and of what it contains. */
	void resolve(EObject root) {
		resolveOne(root);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			resolveOne(all.next());
		}
	}

	private void resolveOne(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
				continue;
			}
			if (reference.isMany()) {
				resolveMany(object, reference);
			} else if (object.eGet(reference, false) instanceof EObject target && map(target) != target) {
				object.eSet(reference, map(target));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void resolveMany(EObject object, EReference reference) {
		InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference);
		List<EObject> before = List.copyOf(list.basicList());
		List<EObject> after = map(before);
		if (!after.equals(before)) {
			list.clear();
			((EList<EObject>) list).addAll(after);
		}
	}
}
