package org.huunghi.election.interchange.csv;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.locale.Texts;

/** A column of the tables, and the headings by which a file can call it: those of the three languages, others in use, and the plain field name. */
public enum Column {
	NUMBER("number"),
	NAME("name"),
	NOMINATION("nomination"),
	NOMINATED_BY("nominatedBy"),
	SUPPORT("support"),
	WITHDRAWN("withdrawn"),
	SERVING_SINCE("servingSince"),
	VOTES("votes"),
	PERCENT("percent"),
	DECISION("decision"),
	EXPLANATION("explanation"),
	BALLOT("ballot"),
	MARKS("marks"),
	FAULT("fault");

	private static final Texts TEXTS = Texts.beside(Column.class, "messages");

	private final String field;
	private Set<String> known;

	Column(String field) {
		this.field = field;
	}

	/** @return the plain field name, which every file may use as heading */
	public String field() {
		return field;
	}

	/** @return the heading in that language */
	public String heading(Locale locale) {
		return TEXTS.get(locale, "column." + field);
	}

	/** @return whether a heading means this column; accents, case and blanks around it make no difference */
	boolean isCalled(String heading) {
		return known().contains(Fold.fold(heading));
	}

	private synchronized Set<String> known() {
		if (known == null) {
			known = new LinkedHashSet<>();
			known.add(Fold.fold(field));
			for (Locale locale : Words.LANGUAGES) {
				known.add(Fold.fold(heading(locale)));
				for (String other : TEXTS.find(locale, "column." + field + ".also").orElse("").split("\\|")) {
					known.add(Fold.fold(other));
				}
			}
			known.remove("");
		}
		return known;
	}
}
