package org.huunghi.repository.internal.objects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.EMFUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.huunghi.union.UnionPackage;

/** Loads many objects in one round trip for each level of containment. */
public final class Preload {
	/** Objects of one round trip. */
	private static final int BATCH = 5_000;
	/** For one record: the log books below a union and what they hold are records of their own. */
	public static final Predicate<EReference> WITHIN_RECORD = reference -> reference != UnionPackage.Literals.UNION__REGISTERS
			&& reference != UnionPackage.Literals.REGISTER__RECORDS;
	/** Everything below an object. */
	public static final Predicate<EReference> ALL = reference -> true;
	/** The objects themselves. */
	private static final Predicate<EReference> NONE = reference -> false;
	/** What labels are made of. */
	private static final Predicate<EReference> NAMES = reference -> reference == UnionPackage.Literals.NAMED__NAMES;

	private final CDOView view;

	public Preload(CDOView view) {
		this.view = view;
	}

	/** @return what an object contains along these references; what it contains along others is not even loaded, as it can be very much */
	public static List<EObject> contents(EObject object, Predicate<EReference> along) {
		List<EObject> contents = new ArrayList<>();
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (along.test(reference)) {
				Object value = object.eGet(reference);
				for (Object child : value instanceof List<?> several ? several : value == null ? List.of() : List.of(value)) {
					contents.add((EObject) child);
				}
			}
		}
		return contents;
	}

	/** Loads objects with what they contain along these references. */
	public void contents(Collection<CDOID> keys, Predicate<EReference> along) {
		walk(keys, along, null);
	}

	/** Loads objects alone. */
	public void objects(Collection<CDOID> keys) {
		walk(keys, NONE, null);
	}

	/** Loads objects with what they contain along these references, and whatever their labels refer to. */
	public void withLabels(Collection<CDOID> keys, Predicate<EReference> along) {
		Set<CDOID> seen = new HashSet<>();
		Set<CDOID> open = walk(keys, along, seen);
		// a seat names a person and a body, the body a term: two steps reach what labels are made of
		for (int step = 0; step < 2 && !open.isEmpty(); step++) {
			open.removeAll(seen);
			open = walk(open, NAMES, seen);
		}
	}

	/** @return keys of objects that were referred to or are containers, where they are asked for */
	private Set<CDOID> walk(Collection<CDOID> keys, Predicate<EReference> along, Set<CDOID> seen) {
		Set<CDOID> targets = new LinkedHashSet<>();
		List<CDOID> level = new ArrayList<>(keys);
		while (!level.isEmpty()) {
			List<CDOID> next = new ArrayList<>();
			for (int from = 0; from < level.size(); from += BATCH) {
				List<CDOID> batch = level.subList(from, Math.min(level.size(), from + BATCH));
				if (seen != null) {
					seen.addAll(batch);
				}
				for (CDORevision revision : load(batch)) {
					if (revision instanceof InternalCDORevision loaded) {
						collect(loaded, along, next, seen == null ? null : targets);
					}
				}
			}
			level = next;
		}
		return targets;
	}

	private List<CDORevision> load(List<CDOID> keys) {
		List<CDOID> stored = keys.stream().filter(key -> !CDOIDUtil.isNull(key) && !key.isTemporary() && !key.isExternal()).toList();
		return stored.isEmpty() ? List.of() : view.getSession().getRevisionManager().getRevisions(stored, view, CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	private static void collect(InternalCDORevision revision, Predicate<EReference> along, List<CDOID> children, Set<CDOID> targets) {
		for (EReference reference : revision.getEClass().getEAllReferences()) {
			if (reference.isContainer() || !EMFUtil.isPersistent(reference)) {
				continue;
			}
			if (reference.isContainment()) {
				if (along.test(reference)) {
					keys(revision, reference, children);
				}
			} else if (targets != null) {
				keys(revision, reference, targets);
			}
		}
		// no label is made of that of a register, and the keys of all its records would be loaded with it
		if (targets != null && revision.getContainerID() instanceof CDOID container && !isInRegister(revision)) {
			targets.add(container);
		}
	}

	/** The number of the reference is all that an object knows of it: one of another class may have the same, whose objects are then loaded later. */
	private static boolean isInRegister(InternalCDORevision revision) {
		return revision.getContainingFeatureID() == InternalEObject.EOPPOSITE_FEATURE_BASE - UnionPackage.REGISTER__RECORDS;
	}

	private static void keys(InternalCDORevision revision, EReference reference, Collection<CDOID> into) {
		Object value = reference.isMany() ? revision.getListOrNull(reference) : revision.getValue(reference);
		if (value instanceof Iterable<?> several) {
			several.forEach(one -> add(one, into));
		} else {
			add(value, into);
		}
	}

	private static void add(Object value, Collection<CDOID> into) {
		if (value instanceof CDOID key && !CDOIDUtil.isNull(key)) {
			into.add(key);
		}
	}
}
