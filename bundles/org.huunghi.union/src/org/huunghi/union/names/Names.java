package org.huunghi.union.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;

/** How objects are called in the reader's language. */
public final class Names {

	private Names() {
	}

	/**
	 * The name that is valid at present: in the language asked for, else in Vietnamese, in English, in any; the official one before
	 * a short form before an alias.
	 *
	 * @return a name, or the {@link #label(EObject, Locale) label} where the object has no name; never null or blank
	 */
	public static String of(Named named, Locale locale) {
		return of(named, locale, null);
	}

	/**
	 * The name that was valid at a date, so that old reports stay right after a renaming.
	 *
	 * @param at the date; null for at present
	 * @return as {@link #of(Named, Locale)}; where no name was valid then, the one valid last
	 */
	public static String of(Named named, Locale locale, PartialDate at) {
		return NameChoice.choose(named.getNames(), locale, at).orElseGet(() -> label(named, locale));
	}

	/**
	 * A short readable label of any object, also of classes of unknown packages and of references that lead nowhere.
	 *
	 * @return the label, never null or blank
	 */
	public static String label(EObject object, Locale locale) {
		if (object.eIsProxy()) {
			return Unresolved.label(object, locale);
		}
		try {
			String label = new ObjectLabels(locale).of(object);
			if (label != null && !label.isBlank()) {
				return label;
			}
		} catch (RuntimeException e) {
			// A repository refuses to read an object or a reference that is gone; a list must still show the others.
			return ModelLabels.of(object.eClass(), locale);
		}
		return ModelLabels.of(object.eClass(), locale);
	}

	/**
	 * The texts by which an analyst would look for the object: its names in all languages and times and its other texts, such as a
	 * document's number; not those of the objects that it contains, no identifiers, and none that is
	 * {@link Hidden hidden}.
	 *
	 * @return distinct texts in the order of the model, none blank
	 */
	public static List<String> searchTexts(EObject object) {
		Set<String> texts = new LinkedHashSet<>();
		if (object instanceof Named named) {
			for (Name name : named.getNames()) {
				add(name.getText(), texts);
			}
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class && attribute != UnionPackage.Literals.IDENTIFIED__ID
					&& !Hidden.is(attribute)) {
				Object value = object.eGet(attribute);
				if (value instanceof List<?> several) {
					several.forEach(one -> add(one, texts));
				} else {
					add(value, texts);
				}
			}
		}
		return new ArrayList<>(texts);
	}

	private static void add(Object text, Set<String> texts) {
		if (text instanceof String string && !string.isBlank()) {
			texts.add(string);
		}
	}
}
