package org.huunghi.workbench.table.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FormDefinition;

/**
 * The columns that a table of records of one class can have.
 *
 * @param all in the order in which they are offered, those that are shown at first in front
 * @param shown how many are shown where the user has not chosen
 */
public record Columns(List<Column> all, int shown) {
	/** Keeps its own list. */
	public Columns {
		all = List.copyOf(all);
	}

	/** @return the columns that the form's definition gives, and behind them whatever else the form shows of the record itself */
	public static Columns of(EClass type, FormDefinition form, Locale locale) {
		Set<EStructuralFeature> first = new LinkedHashSet<>();
		if (UnionPackage.Literals.NAMED.isSuperTypeOf(type)) {
			first.add(UnionPackage.Literals.NAMED__NAMES);
		}
		form.columns().stream().filter(Columns::fits).forEach(first::add);
		Set<EStructuralFeature> features = new LinkedHashSet<>(first);
		form.sections().forEach(section -> section.features().stream().filter(Columns::fits).forEach(features::add));
		List<Column> all = new ArrayList<>();
		for (EStructuralFeature feature : features) {
			if (type.getEAllStructuralFeatures().contains(feature)) {
				all.add(new Column(feature, form.kind(feature), ColumnKind.of(feature, form.kind(feature)), ModelLabels.of(type, feature, locale)));
			}
		}
		return new Columns(all, Math.min(first.size(), all.size()));
	}

	/** What a record contains has a table of its own, in its form. */
	private static boolean fits(EStructuralFeature feature) {
		boolean nested = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
		return !nested || feature == UnionPackage.Literals.NAMED__NAMES;
	}

	/** @return those that are shown where the user has not chosen */
	public List<Column> standard() {
		return all.subList(0, shown);
	}

	/** @return the column of that name; null where there is none, as after a change of the model */
	public Column find(String id) {
		return all.stream().filter(column -> column.id().equals(id)).findFirst().orElse(null);
	}
}
