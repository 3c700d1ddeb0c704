package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.spi.cdo.InternalCDOObject;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Attachment;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.merge.ObjectKey;
import org.huunghi.union.xmi.XmiInterchange;

/**
 * Copies of what a transaction holds, which outlast it: what is unsaved as it is there, all else as it was when the transaction last stood on the
 * repository's state, also where others have changed or removed it since.
 */
final class Snapshot {
	private final CDOTransaction transaction;
	private final CDOView before;
	private final Map<CDOID, EObject> copies = new HashMap<>();
	private final Map<EObject, CDOID> keys = new IdentityHashMap<>();
	private final List<Runnable> references = new ArrayList<>();

	/** @param before a view of the state on which the transaction stood */
	Snapshot(CDOTransaction transaction, CDOView before) {
		this.transaction = transaction;
		this.before = before;
	}

	/** @return a copy of the object with what it contains as one record; null where it is unsaved and gone */
	EObject copy(CDOID key) {
		EObject copy = copyContents(key);
		references.forEach(Runnable::run);
		references.clear();
		return copy;
	}

	/** @return the key under which the repository knows the original of a copy; null for other objects */
	CDOID key(EObject copy) {
		return keys.get(copy);
	}

	private EObject copyContents(CDOID key) {
		if (copies.containsKey(key)) {
			return copies.get(key);
		}
		CDOObject original = original(key);
		if (original == null) {
			return null;
		}
		EObject from = CDOUtil.getEObject(original);
		EObject copy = EcoreUtil.create(from.eClass());
		copies.put(key, copy);
		keys.put(copy, key);
		InternalCDORevision revision = ((InternalCDOObject) original).cdoRevision();
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient() || !feature.isChangeable() || feature instanceof EReference reference && reference.isContainer()) {
				continue;
			}
			if (feature instanceof EReference reference) {
				copy(from, revision, reference, copy);
			} else if (!FeatureMapUtil.isFeatureMap(feature)) {
				copyValue(from, feature, copy);
			}
		}
		return copy;
	}

	/** @return what is unsaved, else what was before, else what others have put in since */
	private CDOObject original(CDOID key) {
		CDOObject unsaved = unsaved(key);
		if (unsaved != null || key.isTemporary() || transaction.getDetachedObjects().containsKey(key)) {
			return unsaved;
		}
		return Objects.find(before, key).or(() -> Objects.find(transaction, key)).map(CDOUtil::getCDOObject).orElse(null);
	}

	private CDOObject unsaved(CDOID key) {
		CDOObject fresh = transaction.getNewObjects().get(key);
		return fresh != null ? fresh : transaction.getDirtyObjects().get(key);
	}

	@SuppressWarnings("unchecked")
	private static void copyValue(EObject from, EStructuralFeature feature, EObject copy) {
		if (feature.isMany()) {
			((EList<Object>) copy.eGet(feature)).addAll((EList<Object>) from.eGet(feature));
		} else if (from.eIsSet(feature)) {
			copy.eSet(feature, from.eGet(feature));
		}
	}

	@SuppressWarnings("unchecked")
	private void copy(EObject from, InternalCDORevision revision, EReference reference, EObject copy) {
		List<CDOID> targets = targets(revision, reference);
		if (reference.isContainment()) {
			if (!Preload.WITHIN_RECORD.test(reference)) {
				// what lies there are records of their own; but those that are new here have their place in this copy alone
				targets = targets.stream().filter(CDOID::isTemporary).toList();
			} else if (isUnchangedFile(from, reference, targets)) {
				return;
			}
			List<EObject> parts = targets.stream().map(this::copyContents).filter(java.util.Objects::nonNull).toList();
			if (reference.isMany()) {
				((EList<EObject>) copy.eGet(reference)).addAll(parts);
			} else if (!parts.isEmpty()) {
				copy.eSet(reference, parts.getFirst());
			}
			return;
		}
		List<CDOID> referred = targets;
		references.add(() -> {
			List<EObject> there = referred.stream().map(target -> target(target, reference)).filter(java.util.Objects::nonNull).toList();
			if (reference.isMany()) {
				((EList<EObject>) copy.eGet(reference)).addAll(there);
			} else if (!there.isEmpty()) {
				copy.eSet(reference, there.getFirst());
			}
		});
	}

	/** The bytes of a file are told by their checksum. */
	private boolean isUnchangedFile(EObject from, EReference reference, List<CDOID> targets) {
		return reference == UnionPackage.Literals.ATTACHMENT__CONTENT && ((Attachment) from).getSha256() != null
				&& targets.stream().allMatch(each -> unsaved(each) == null);
	}

	/** Straight from the state of the object, since what others have removed can't be asked for. */
	private static List<CDOID> targets(InternalCDORevision revision, EReference reference) {
		Object value = reference.isMany() ? revision.getListOrNull(reference) : revision.getValue(reference);
		List<CDOID> targets = new ArrayList<>();
		for (Object each : value instanceof Iterable<?> several ? several : value == null ? List.of() : List.of(value)) {
			CDOID key = each instanceof EObject object ? CDOUtil.getCDOObject(object).cdoID() : each instanceof CDOID id ? id : null;
			if (!CDOIDUtil.isNull(key)) {
				targets.add(key);
			}
		}
		return targets;
	}

	private EObject target(CDOID key, EReference reference) {
		EObject copied = copies.get(key);
		if (copied != null) {
			return copied;
		}
		EObject target = Objects.find(transaction, key).or(() -> Objects.find(before, key)).orElse(null);
		if (target == null || reference.getEOpposite() == null) {
			return target;
		}
		// the reference the other way would be set too
		EObject proxy = EcoreUtil.create(target.eClass());
		((InternalEObject) proxy).eSetProxyURI(URI.createURI(XmiInterchange.REFERENCE_PREFIX + ObjectKey.of(target)));
		return proxy;
	}
}
