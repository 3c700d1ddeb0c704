package org.huunghi.union.migration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which class and which feature of the installed versions take the place of those before: by name, and as the migrations have it. */
final class ModelMapping {
	private final UnaryOperator<EPackage> packages;
	private final Migrations migrations;
	private final Map<EClass, Optional<EClass>> classes = new HashMap<>();
	private final Map<EPackage, Collection<Migration>> steps = new HashMap<>();

	ModelMapping(UnaryOperator<EPackage> packages, Migrations migrations) {
		this.packages = packages;
		this.migrations = migrations;
	}

	/** @return the class that takes its place, of which objects can be made */
	Optional<EClass> target(EClass before) {
		return classes.computeIfAbsent(before, this::find);
	}

	private Optional<EClass> find(EClass before) {
		EPackage now = packages.apply(before.getEPackage());
		String name = before.getName();
		for (Migration step : steps(before.getEPackage())) {
			name = name == null ? null : step.className(name);
		}
		EClassifier found = name == null ? null : now.getEClassifier(name);
		return found instanceof EClass type && !type.isAbstract() && !type.isInterface() ? Optional.of(type) : Optional.empty();
	}

	/** @return the feature of the class after that takes the place of the one before */
	Optional<EStructuralFeature> target(EStructuralFeature before, EClass after) {
		Names names = new Names(before);
		for (Migration step : steps(before)) {
			names.pass(step);
		}
		return Optional.ofNullable(names.feature).map(after::getEStructuralFeature).filter(feature -> feature.isChangeable() && !feature.isDerived());
	}

	/** @return whether the migrations do themselves with the feature what is to be done */
	boolean isHandled(EStructuralFeature before) {
		Names names = new Names(before);
		for (Migration step : steps(before)) {
			if (names.feature != null && step.handles(names.type, names.feature)) {
				return true;
			}
			names.pass(step);
		}
		return false;
	}

	/** @return the value as the migrations have it; null where it has no place */
	Object value(EStructuralFeature before, Object value) {
		Names names = new Names(before);
		Object now = value;
		for (Migration step : steps(before)) {
			if (now != null && names.feature != null) {
				now = step.value(names.type, names.feature, now);
			}
			names.pass(step);
		}
		return now;
	}

	/** Has the migrations of all models that the class and those above it come from fill in the rest. */
	void complete(EObject before, EObject after) {
		before.eClass().getEAllSuperTypes().stream().map(EClass::getEPackage).distinct().filter(each -> each != before.eClass().getEPackage())
				.forEach(each -> steps(each).forEach(step -> step.complete(before, after)));
		steps(before.eClass().getEPackage()).forEach(step -> step.complete(before, after));
	}

	private Collection<Migration> steps(EStructuralFeature feature) {
		return steps(feature.getEContainingClass().getEPackage());
	}

	/** A package that stays as it is takes no step. */
	private Collection<Migration> steps(EPackage before) {
		return steps.computeIfAbsent(before,
				each -> ModelVersion.of(each.getNsURI()).filter(ModelVersion::isOld).map(migrations::from).orElseGet(List::of));
	}

	/** What a feature is called in one version after the other. */
	private static final class Names {
		private String type;
		private String feature;

		Names(EStructuralFeature before) {
			type = before.getEContainingClass().getName();
			feature = before.getName();
		}

		void pass(Migration step) {
			feature = feature == null || type == null ? null : step.featureName(type, feature);
			String next = type == null ? null : step.className(type);
			type = next == null ? type : next;
		}
	}
}
