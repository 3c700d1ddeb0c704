package org.huunghi.union.migration;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.migration.LeftOver.Reason;

/**
 * Makes objects of the installed versions of their models out of those of older versions: first with {@link #add} all trees, then with
 * {@link #connect} what refers from one to the other. The objects before are only read.
 */
public final class Conversion {
	private final ModelMapping mapping;
	private final Consumer<LeftOver> leftOvers;
	private final FeatureValues values;
	private final Map<EObject, EObject> converted = new LinkedHashMap<>();
	private final Map<EClass, Integer> counts = new HashMap<>();

	/**
	 * @param packages gives the package that takes the place of one of the objects before; the same where it stays
	 * @param leftOvers takes what has no place any longer
	 */
	public Conversion(UnaryOperator<EPackage> packages, Migrations migrations, Consumer<LeftOver> leftOvers) {
		mapping = new ModelMapping(packages, migrations);
		this.leftOvers = leftOvers;
		values = new FeatureValues(mapping, leftOvers);
	}

	/**
	 * Converts an object with all that it contains.
	 *
	 * @param before with which no object is contained that was converted already
	 * @return what became of it; empty where nothing takes the place of its class
	 */
	public Optional<EObject> add(EObject before) {
		Optional<EClass> type = mapping.target(before.eClass());
		if (type.isEmpty()) {
			return Optional.empty();
		}
		EObject after = EcoreUtil.create(type.get());
		converted.put(before, after);
		counts.merge(before.eClass(), 1, Integer::sum);
		for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
			if (goesOver(before, feature, after)) {
				if (feature instanceof EReference reference) {
					if (reference.isContainment()) {
						addContents(before, reference, after);
					}
				} else {
					values.transfer(before, feature, after);
				}
			}
		}
		return Optional.of(after);
	}

	private boolean goesOver(EObject before, EStructuralFeature feature, EObject after) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !mapping.isHandled(feature) && isSaid(before, feature,
				after);
	}

	/** What is as by default was said by nobody, unless it would say something else now. */
	private boolean isSaid(EObject before, EStructuralFeature feature, EObject after) {
		if (before.eIsSet(feature)) {
			return true;
		}
		return !feature.isMany() && !(feature instanceof EReference) && feature.getDefaultValue() != null && mapping.target(feature, after.eClass())
				.filter(target -> !target.isMany() && !FeatureValues.text(feature, feature.getDefaultValue()).equals(FeatureValues.text(target,
						target.getDefaultValue()))).isPresent();
	}

	private void addContents(EObject before, EReference reference, EObject after) {
		Optional<EReference> target = mapping.target(reference, after.eClass()).filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(EReference::isContainment);
		for (EObject part : values.objects(before, reference)) {
			if (target.isEmpty()) {
				leftOvers.accept(new LeftOver(before, reference, part, mapping.target(reference, after.eClass()).isEmpty() ? Reason.REMOVED
						: Reason.OTHER_TYPE));
			} else if (!target.get().isMany() && after.eIsSet(target.get())) {
				leftOvers.accept(new LeftOver(before, reference, part, Reason.TOO_MANY));
			} else {
				Optional<EClass> type = mapping.target(part.eClass());
				if (type.isEmpty()) {
					leftOvers.accept(new LeftOver(before, reference, part, Reason.REMOVED));
				} else if (!target.get().getEReferenceType().isSuperTypeOf(type.get())) {
					leftOvers.accept(new LeftOver(before, reference, part, Reason.OTHER_TYPE));
				} else {
					FeatureValues.put(after, target.get(), add(part).orElseThrow());
				}
			}
		}
	}

	/** Connects what was converted; called once, after everything has been added. */
	public void connect() {
		converted.forEach((before, after) -> {
			for (EReference reference : before.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && goesOver(before, reference, after)) {
					refer(before, reference, after);
				}
			}
		});
		converted.forEach(mapping::complete);
	}

	private void refer(EObject before, EReference reference, EObject after) {
		Optional<EReference> target = mapping.target(reference, after.eClass()).filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(found -> !found.isContainment() && !found.isContainer());
		int position = 0;
		for (EObject referred : values.objects(before, reference)) {
			EObject now = converted.get(referred);
			if (target.isEmpty()) {
				leftOvers.accept(new LeftOver(before, reference, referred, mapping.target(reference, after.eClass()).isEmpty() ? Reason.REMOVED
						: Reason.OTHER_TYPE));
			} else if (now == null) {
				leftOvers.accept(new LeftOver(before, reference, referred, Reason.LEADS_NOWHERE));
			} else if (!target.get().getEReferenceType().isInstance(now)) {
				leftOvers.accept(new LeftOver(before, reference, referred, Reason.OTHER_TYPE));
			} else if (!target.get().isMany() && position > 0) {
				leftOvers.accept(new LeftOver(before, reference, referred, Reason.TOO_MANY));
			} else {
				FeatureValues.putAt(after, target.get(), position++, now);
			}
		}
	}

	/** @return what became of an object; null where it was not converted */
	public EObject of(EObject before) {
		return converted.get(before);
	}

	/** @return all that was converted, before and after */
	public Map<EObject, EObject> all() {
		return converted;
	}

	/** @return how many objects of each class before were converted */
	public Map<EClass, Integer> counts() {
		return counts;
	}

	/** @return all objects after */
	public Collection<EObject> results() {
		return List.copyOf(converted.values());
	}
}
