package org.huunghi.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;

/** Makes forms for classes of which nobody has defined one, and completes inherited ones with what subclasses add. */
final class DefaultForms {
	private DefaultForms() {
	}

	/** @return a form that shows each feature of the class that can be shown */
	static FormDefinition make(EClass type, Locale locale) {
		FormDefinition.Builder form = FormDefinition.of(type);
		addSections(form, type, ownFeatures(type, null), locale);
		return withTail(form, type).build();
	}

	/** @return the form of a class above, followed by what the class itself adds */
	static FormDefinition extend(EClass type, FormDefinition above, Locale locale) {
		FormDefinition.Builder form = FormDefinition.of(type).inherit(above).sections(above.sections());
		addSections(form, type, ownFeatures(type, above), locale);
		return form.build();
	}

	/** Adds what every record has: sources and remarks. */
	static FormDefinition.Builder withTail(FormDefinition.Builder form, EClass type) {
		if (UnionPackage.Literals.RECORD.isSuperTypeOf(type)) {
			form.section(Messages.sources, UnionPackage.Literals.RECORD__SOURCES);
			form.section(Messages.remarks, UnionPackage.Literals.RECORD__REMARKS);
			form.hide(UnionPackage.Literals.IDENTIFIED__ID, UnionPackage.Literals.RECORD__FACETS);
		}
		return form;
	}

	private static void addSections(FormDefinition.Builder form, EClass type, List<EStructuralFeature> features, Locale locale) {
		List<EStructuralFeature> simple = features.stream().filter(feature -> !isList(feature)).toList();
		if (!simple.isEmpty()) {
			form.section(ModelLabels.of(type, locale), simple.toArray(EStructuralFeature[]::new));
		}
		for (EStructuralFeature feature : features) {
			if (isList(feature)) {
				form.wide(ModelLabels.of(type, feature, locale), feature);
			}
		}
	}

	private static boolean isList(EStructuralFeature feature) {
		FieldKind kind = FieldKind.of(feature);
		return kind == FieldKind.TABLE || kind == FieldKind.ATTACHMENTS;
	}

	private static List<EStructuralFeature> ownFeatures(EClass type, FormDefinition above) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean known = above == null ? isCommon(feature) : above.shows(feature) || above.hidden().contains(feature);
			if (!known && !feature.isTransient() && !isContainer(feature)) {
				features.add(feature);
			}
		}
		return features;
	}

	private static boolean isCommon(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		return owner == UnionPackage.Literals.IDENTIFIED || owner == UnionPackage.Literals.RECORD;
	}

	private static boolean isContainer(EStructuralFeature feature) {
		return feature instanceof org.eclipse.emf.ecore.EReference reference && reference.isContainer();
	}
}
