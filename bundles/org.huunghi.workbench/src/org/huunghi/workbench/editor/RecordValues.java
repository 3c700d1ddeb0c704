package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.page.ChangedElsewhere.Place;

/** What a record and the objects in it say at one moment, to find out later what somebody else changed. Reads the record: not for the UI thread. */
public final class RecordValues {
	private final Map<EObject, Object[]> values = new IdentityHashMap<>();

	private RecordValues() {
	}

	/** @return what the record says now */
	public static RecordValues of(EObject record) {
		RecordValues made = new RecordValues();
		made.read(record);
		return made;
	}

	private void read(EObject object) {
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		Object[] read = new Object[features.size()];
		values.put(object, read);
		for (int i = 0; i < read.length; i++) {
			EStructuralFeature feature = features.get(i);
			if (!compared(feature)) {
				continue;
			}
			Object value = object.eGet(feature);
			read[i] = value instanceof List<?> list ? new ArrayList<>(list) : value;
			if (feature instanceof EReference reference && reference.isContainment()) {
				for (Object child : read[i] instanceof List<?> list ? list : read[i] == null ? List.of() : List.of(read[i])) {
					read((EObject) child);
				}
			}
		}
	}

	/** What can be very large, and what follows from other values, is left out. */
	private static boolean compared(EStructuralFeature feature) {
		boolean large = feature == UnionPackage.Literals.REGISTER__RECORDS || feature == UnionPackage.Literals.UNION__REGISTERS
				|| feature == UnionPackage.Literals.ATTACHMENT__CONTENT;
		boolean container = feature instanceof EReference reference && reference.isContainer();
		return !large && !container && !feature.isDerived() && !feature.isTransient();
	}

	/** @return where the later values differ; what is new or gone as a whole is a difference of the list in which it lay */
	public Set<Place> changedTo(RecordValues later) {
		Set<Place> changed = new LinkedHashSet<>();
		values.forEach((object, before) -> {
			Object[] after = later.values.get(object);
			for (int i = 0; after != null && i < before.length; i++) {
				if (!same(before[i], after[i])) {
					changed.add(new Place(object, object.eClass().getEAllStructuralFeatures().get(i)));
				}
			}
		});
		return changed;
	}

	/** @return the objects that lie in the record later and did not before */
	public Set<EObject> addedIn(RecordValues later) {
		Set<EObject> added = Collections.newSetFromMap(new IdentityHashMap<>());
		added.addAll(later.values.keySet());
		added.removeAll(values.keySet());
		return added;
	}

	private static boolean same(Object before, Object after) {
		if (before instanceof byte[] one && after instanceof byte[] two) {
			return Arrays.equals(one, two);
		}
		return Objects.equals(before, after);
	}
}
