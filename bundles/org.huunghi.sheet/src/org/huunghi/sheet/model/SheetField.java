package org.huunghi.sheet.model;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.union.labels.ModelLabels;

/**
 * What a column of a table can say about a record: the value of a feature; of a list of parts, such as amounts, what matters in each part; or a name in one
 * language.
 */
public final class SheetField {
	/** Stands for the language of a name: names besides the official ones. */
	static final String OTHER_NAMES = "*";
	/** How the names of first days end in the models; those of last days end otherwise. */
	private static final String FROM = "From";

	private final EClass owner;
	private final EStructuralFeature feature;
	/** What matters in each part; null where the feature itself has the value. */
	private final EStructuralFeature inner;
	/** Language of a name; null for all that are no names. */
	private final String language;
	private final FieldKind kind;

	SheetField(EClass owner, EStructuralFeature feature, EStructuralFeature inner, String language, FieldKind kind) {
		this.owner = owner;
		this.feature = feature;
		this.inner = inner;
		this.language = language;
		this.kind = kind;
	}

	/** @return what identifies the field within its class: the feature's name, for names with their language such as {@code names.vi} */
	public String key() {
		return language == null ? feature.getName() : feature.getName() + '.' + (language.equals(OTHER_NAMES) ? "other" : language);
	}

	/** @return what it is called in that language, as heading of the column */
	public String label(Locale locale) {
		if (language == null) {
			return ModelLabels.of(owner, feature, locale);
		}
		return SheetTexts.get(locale, "field.name." + (language.equals(OTHER_NAMES) ? "other" : language), ModelLabels.of(owner, feature, locale));
	}

	/** @return what the column holds */
	public FieldKind kind() {
		return kind;
	}

	/** @return the feature of the record */
	public EStructuralFeature feature() {
		return feature;
	}

	/** @return what matters in each part of the record; null where the feature itself has the value */
	public EStructuralFeature inner() {
		return inner;
	}

	/** @return whether it holds the names in one language */
	public boolean isName() {
		return language != null && !isOtherNames();
	}

	/** @return whether it holds names besides the official ones */
	public boolean isOtherNames() {
		return OTHER_NAMES.equals(language);
	}

	/** @return language of the name; null where it is none */
	public String language() {
		return isName() ? language : null;
	}

	/** @return whether it can have several values */
	public boolean isMany() {
		return isOtherNames() || language == null && feature.isMany();
	}

	/** @return whether it is the first day of something of which the class has the last day too */
	public boolean hasLast() {
		return kind == FieldKind.DATE && inner == null && lastName() != null && owner.getEStructuralFeature(lastName()) != null;
	}

	/** @return whether it is the last day of what begins with that other field */
	public boolean isLastOf(SheetField first) {
		return inner == null && first.hasLast() && feature.getName().equals(first.lastName());
	}

	private String lastName() {
		String name = feature.getName();
		return name.endsWith(FROM) ? name.substring(0, name.length() - FROM.length()) + "To" : null;
	}

	/** @return the type of a value: the enumeration, the data type, or the class of the records that are meant */
	public EClassifier type() {
		return inner == null ? feature.getEType() : inner.getEType();
	}

	/** @return the class of the records that are meant; null where it holds no records */
	public EClass recordType() {
		return kind == FieldKind.RECORD ? ((EReference) (inner == null ? feature : inner)).getEReferenceType() : null;
	}

	/** @return the class that the table is about */
	public EClass owner() {
		return owner;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetField field && owner == field.owner && key().equals(field.key());
	}

	@Override
	public int hashCode() {
		return Objects.hash(owner, key());
	}

	@Override
	public String toString() {
		return owner.getName() + '.' + key();
	}
}
