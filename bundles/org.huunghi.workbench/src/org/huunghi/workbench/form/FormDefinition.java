package org.huunghi.workbench.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which features of a class its form shows, in which sections, and how: all that a plug-in must say to get an editor for its records.
 * Where the class lies in a table, the same definition gives the columns.
 */
public final class FormDefinition {
	private final EClass type;
	private final List<FormSection> sections;
	private final Set<EStructuralFeature> hidden;
	private final List<EStructuralFeature> columns;
	private final Map<EStructuralFeature, FieldKind> kinds;

	private FormDefinition(Builder builder) {
		type = builder.type;
		sections = List.copyOf(builder.sections);
		hidden = Set.copyOf(builder.hidden);
		columns = builder.columns == null ? null : List.copyOf(builder.columns);
		kinds = Map.copyOf(builder.kinds);
	}

	/** Starts the definition of a class's form. */
	public static Builder of(EClass type) {
		return new Builder(type);
	}

	/** @return the class that is defined */
	public EClass type() {
		return type;
	}

	/** @return the sections from top to bottom */
	public List<FormSection> sections() {
		return sections;
	}

	/** @return features that are deliberately not shown, such as the id */
	public Set<EStructuralFeature> hidden() {
		return hidden;
	}

	/** @return whether a section shows the feature */
	public boolean shows(EStructuralFeature feature) {
		return sections.stream().anyMatch(section -> section.features().contains(feature));
	}

	/** @return how the feature is entered; as {@link FieldKind#of} says where the form says nothing */
	public FieldKind kind(EStructuralFeature feature) {
		return kinds.getOrDefault(feature, FieldKind.of(feature));
	}

	/** @return the columns of a table of such objects; by default all attributes and single references that are shown */
	public List<EStructuralFeature> columns() {
		if (columns != null) {
			return columns;
		}
		return sections.stream().flatMap(section -> section.features().stream()).filter(FormDefinition::fitsColumn).toList();
	}

	static boolean fitsColumn(EStructuralFeature feature) {
		return !feature.isMany() && (feature instanceof EAttribute || !((EReference) feature).isContainment());
	}

	/** Collects what a form shows. */
	public static final class Builder {
		private final EClass type;
		private final List<FormSection> sections = new ArrayList<>();
		private final Set<EStructuralFeature> hidden = new LinkedHashSet<>();
		private final Map<EStructuralFeature, FieldKind> kinds = new HashMap<>();
		private List<EStructuralFeature> columns;

		private Builder(EClass type) {
			this.type = type;
		}

		/** Adds a section of ordinary width. */
		public Builder section(String title, EStructuralFeature... features) {
			sections.add(new FormSection(title, false, List.of(features)));
			return this;
		}

		/** Adds a section over the whole width. */
		public Builder wide(String title, EStructuralFeature... features) {
			sections.add(new FormSection(title, true, List.of(features)));
			return this;
		}

		/** Adds sections as they are. */
		public Builder sections(List<FormSection> more) {
			sections.addAll(more);
			return this;
		}

		/** Leaves features out on purpose. */
		public Builder hide(EStructuralFeature... features) {
			hidden.addAll(List.of(features));
			return this;
		}

		/** Says how a feature is entered, where its type does not say it well enough. */
		public Builder kind(EStructuralFeature feature, FieldKind kind) {
			kinds.put(feature, kind);
			return this;
		}

		/** Says which columns a table of such objects has. */
		public Builder columns(EStructuralFeature... features) {
			columns = List.of(features);
			return this;
		}

		/** Takes over what another definition, of a class above, hides, shows in its columns and says about kinds. */
		Builder inherit(FormDefinition other) {
			hidden.addAll(other.hidden);
			kinds.putAll(other.kinds);
			columns = other.columns;
			return this;
		}

		/** @return the finished definition */
		public FormDefinition build() {
			return new FormDefinition(this);
		}
	}
}
