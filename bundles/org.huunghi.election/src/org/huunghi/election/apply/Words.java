package org.huunghi.election.apply;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;
import org.huunghi.union.rules.Told;

/** Puts what a step does into words. */
final class Words {
	private static final Texts TEXTS = Texts.beside(Words.class, "messages");

	private Words() {
	}

	/** @param arguments candidates, other objects, literals, dates (empty for null), numbers and texts */
	static Told told(String key, Object... arguments) {
		return Told.by(locale -> TEXTS.get(locale, key, Stream.of(arguments).map(argument -> say(argument, locale)).toArray()));
	}

	/** @return "from 11 March 2024" as an argument; empty where the day is not known */
	static Told from(PartialDate date) {
		return date == null ? new Told("", "", "") : Told.by(locale -> TEXTS.get(locale, "from", Values.date(date, locale)));
	}

	private static Object say(Object argument, Locale locale) {
		return switch (argument) {
		case Candidate candidate -> CandidateNames.of(candidate, locale);
		case EObject object -> Names.label(object, locale);
		case Enumerator literal -> ModelLabels.of(literal, locale);
		case Told told -> told.in(locale);
		default -> argument;
		};
	}
}
