package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.CDOObjectReference;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Identified;

/** Takes an object out with all that it contains, so that nothing refers to it any longer. */
final class Removal {
	/** Objects asked for in one query: the database gets them as one list. */
	private static final int BATCH = 500;

	/**
	 * A reference that was cut.
	 *
	 * @param index where the target stood in a list; -1 where the feature holds one only
	 * @param targetId id of the target; null where it has none
	 */
	record Cut(EObject source, EReference feature, int index, String targetId) {
	}

	private final CDOTransaction transaction;
	private final Set<EObject> removed = new HashSet<>();
	private final List<Cut> cuts = new ArrayList<>();

	private Removal(CDOTransaction transaction) {
		this.transaction = transaction;
	}

	/** @return the references that were cut, those into lists in the order in which they can be put back */
	static List<Cut> remove(CDOTransaction transaction, Collection<? extends EObject> objects) {
		Removal removal = new Removal(transaction);
		removal.run(objects);
		return removal.cuts;
	}

	private void run(Collection<? extends EObject> roots) {
		new Preload(transaction).contents(roots.stream().map(root -> CDOUtil.getCDOObject(root).cdoID()).toList(), Preload.ALL);
		List<CDOObject> stored = new ArrayList<>();
		Set<CDOResource> resources = new HashSet<>();
		roots.stream().flatMap(root -> Stream.concat(Stream.of(root), stream(EcoreUtil.getAllContents(root, true)))).forEach(each -> {
			removed.add(each);
			CDOObject object = CDOUtil.getCDOObject(each);
			if (!object.cdoID().isTemporary()) {
				stored.add(object);
			}
			if (object.cdoDirectResource() != null) {
				resources.add(object.cdoDirectResource());
			}
		});
		unsetStored(stored);
		unsetNew();
		for (CDOResource resource : resources) {
			resource.getContents().removeAll(removed);
		}
		roots.forEach(EcoreUtil::remove);
		for (CDOResource resource : resources) {
			if (resource.getContents().isEmpty()) {
				delete(resource);
			}
		}
	}

	private static void delete(CDOResource resource) {
		if (resource.getFolder() != null) {
			resource.getFolder().getNodes().remove(resource);
		}
	}

	private static Stream<EObject> stream(Iterator<EObject> objects) {
		List<EObject> list = new ArrayList<>();
		objects.forEachRemaining(list::add);
		return list.stream();
	}

	private void unsetStored(List<CDOObject> stored) {
		for (int from = 0; from < stored.size(); from += BATCH) {
			Set<CDOObject> batch = new HashSet<>(stored.subList(from, Math.min(stored.size(), from + BATCH)));
			for (CDOObjectReference reference : transaction.queryXRefs(batch)) {
				EObject source = CDOUtil.getEObject(reference.getSourceObject());
				if (!removed.contains(source) && reference.getSourceFeature() instanceof EReference feature) {
					unset(source, feature);
				}
			}
		}
	}

	/** The server does not know yet of what this transaction has made or changed. */
	private void unsetNew() {
		List<CDOObject> local = new ArrayList<>(transaction.getNewObjects().values());
		local.addAll(transaction.getDirtyObjects().values());
		for (CDOObject each : local) {
			EObject source = CDOUtil.getEObject(each);
			if (!removed.contains(source)) {
				source.eClass().getEAllReferences().forEach(feature -> unset(source, feature));
			}
		}
	}

	private void unset(EObject source, EReference feature) {
		if (feature.isContainment() || feature.isContainer() || !changeable(feature)) {
			return;
		}
		Object value = source.eGet(feature);
		if (value instanceof EList<?> list) {
			for (int index = 0; index < list.size(); index++) {
				if (removed.contains(list.get(index))) {
					cuts.add(new Cut(source, feature, index, id(list.get(index))));
				}
			}
			list.removeAll(removed);
		} else if (removed.contains(value)) {
			cuts.add(new Cut(source, feature, -1, id(value)));
			source.eUnset(feature);
		}
	}

	private static String id(Object object) {
		return object instanceof Identified identified ? identified.getId() : null;
	}

	private static boolean changeable(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived();
	}
}
