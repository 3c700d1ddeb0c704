package org.huunghi.union.rules;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.Direction;
import org.huunghi.union.Document;
import org.huunghi.union.Indicator;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Named;
import org.huunghi.union.Organisation;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for names. */
final class NameRules {
	/** Tag of names of which nobody says the language. */
	private static final String UNKNOWN = "und";

	private NameRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Named.class, NameRules::anyName), new Rule<>(Named.class, NameRules::officialNames), new Rule<>(Name.class, NameRules::written));
	}

	/** A thing must be called something, unless its kind and number say what it is, such as the Executive Committee III. */
	private static void anyName(Named object, Findings findings) {
		if (object.getNames().isEmpty() && needsName(object)) {
			findings.error("name.none", Literals.NAMED__NAMES);
		}
	}

	private static boolean needsName(Named object) {
		if (object instanceof Person || object instanceof Organisation || object instanceof Place || object instanceof Indicator || object instanceof Direction) {
			return true;
		}
		if (object instanceof Document document && document.getNumber() != null) {
			return false;
		}
		EStructuralFeature kind = object.eClass().getEStructuralFeature("kind");
		boolean other = kind != null && object.eGet(kind) instanceof Enumerator literal && literal.getName().equals("OTHER");
		return object instanceof Document || other && object.eClass().getEPackage() == UnionPackage.eINSTANCE;
	}

	/** At any time there is one official name in a language. */
	private static void officialNames(Named object, Findings findings) {
		List<Name> official = object.getNames().stream().filter(name -> name.getKind() == NameKind.OFFICIAL && name.getLanguage() != null && name.getText() != null).toList();
		for (int i = 0; i < official.size(); i++) {
			for (int j = 0; j < i; j++) {
				Name first = official.get(j);
				Name second = official.get(i);
				if (first.getLanguage().equals(second.getLanguage())
						&& Spans.overlap(first.getValidFrom(), first.getValidTo(), second.getValidFrom(), second.getValidTo())) {
					findings.error("name.officialTwice", Literals.NAMED__NAMES, first.getText(), second.getText(), first.getLanguage());
				}
			}
		}
	}

	/** A name has a text and the tag of a language (BCP 47), which may be that of an unknown one. */
	private static void written(Name name, Findings findings) {
		if (name.getText() == null || name.getText().isBlank()) {
			findings.error("name.blank", Literals.NAME__TEXT, name.eContainer());
		}
		if (!isTag(name.getLanguage())) {
			findings.error("name.language", Literals.NAME__LANGUAGE, name.getLanguage());
		}
	}

	private static boolean isTag(String language) {
		try {
			return language != null && (language.equals(UNKNOWN) || !new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty());
		} catch (IllformedLocaleException e) {
			return false;
		}
	}
}
