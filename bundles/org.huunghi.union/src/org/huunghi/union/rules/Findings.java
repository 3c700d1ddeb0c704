package org.huunghi.union.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/**
 * What a rule reports to while it looks at one object. Arguments of messages may be objects, features, enum literals, dates,
 * quantities, money, numbers, texts and {@link Told}; they are put into the reader's language.
 */
public final class Findings {
	/** Source of the diagnostics that come from rules. */
	public static final String SOURCE = "org.huunghi.union.rules";

	private final EObject object;
	private final DiagnosticChain chain;
	private final Map<Object, Object> context;
	private final Texts texts;
	private boolean errors;

	Findings(EObject object, DiagnosticChain chain, Map<Object, Object> context, Texts texts) {
		this.object = object;
		this.chain = chain;
		this.context = context;
		this.texts = texts;
	}

	/** Reports an error. @param feature the feature at fault, or null for the object as a whole */
	public void error(String code, EStructuralFeature feature, Object... arguments) {
		errors = true;
		report(Severity.ERROR, code, feature, arguments);
	}

	/** Reports a warning. @param feature the feature at fault, or null for the object as a whole */
	public void warning(String code, EStructuralFeature feature, Object... arguments) {
		report(Severity.WARNING, code, feature, arguments);
	}

	/** Reports something worth knowing. @param feature the feature it is about, or null for the object as a whole */
	public void info(String code, EStructuralFeature feature, Object... arguments) {
		report(Severity.INFO, code, feature, arguments);
	}

	/**
	 * Reports with a severity that the rule works out.
	 *
	 * @param code key of the message
	 * @param feature the feature at fault, or null for the object as a whole
	 * @param arguments {1} and on of the message; {0} is the label of the object
	 */
	public void report(Severity severity, String code, EStructuralFeature feature, Object... arguments) {
		Told text = Told.by(locale -> texts.get(locale, code, Stream.concat(Stream.of(object), Arrays.stream(arguments)).map(argument -> say(argument, locale)).toArray()));
		chain.add(new BasicDiagnostic(severity.toDiagnostic(), SOURCE, 0, text.in(Locale.getDefault()), new Object[] { object, feature, new Finding(code, text) }));
	}

	/**
	 * Lets a rule that looks at a whole say which part of it is at fault.
	 *
	 * @param part an object within the one that is looked at, or that object itself
	 * @return what reports on that part: it is the target of the problems and {0} of the messages
	 */
	public Findings at(EObject part) {
		return part == object ? this : new Findings(part, chain, context, texts);
	}

	/** @return the day of the check, by the clock given to {@link Validation} */
	public LocalDate today() {
		return LocalDate.now(context.get(Clock.class) instanceof Clock clock ? clock : Clock.systemDefaultZone());
	}

	/**
	 * Computes something once in a run over many objects, such as an index of a register.
	 *
	 * @param key distinguishes it from all others of all rules, not null
	 * @return what the supplier gave when first asked in this run
	 */
	@SuppressWarnings("unchecked")
	public <T> T once(Object key, Supplier<T> supplier) {
		Object known = context.get(key);
		if (known == null) {
			known = supplier.get();
			context.put(key, known);
		}
		return (T) known;
	}

	/** @return what finds other records like the one that is looked at; empty where the rule has to look at all of them */
	public Optional<Neighbours> neighbours() {
		return Optional.ofNullable((Neighbours) context.get(Neighbours.class));
	}

	boolean hasErrors() {
		return errors;
	}

	private static Object say(Object argument, Locale locale) {
		return switch (argument) {
		case null -> "?";
		case EStructuralFeature feature -> ModelLabels.of(feature, locale);
		case EClassifier classifier -> ModelLabels.of(classifier, locale);
		case EObject object -> Names.label(object, locale);
		case Enumerator literal -> ModelLabels.of(literal, locale);
		case PartialDate date -> Values.date(date, locale);
		case Quantity quantity -> Values.quantity(quantity, locale);
		case Money money -> Values.money(money, locale);
		case Told text -> text.in(locale);
		default -> argument;
		};
	}

	/** What a diagnostic of a rule carries besides the object and the feature. */
	record Finding(String code, Told text) {
	}
}
