package org.huunghi.union.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.locale.Texts;

/**
 * What the classes, features and enum literals of a model are called in the reader's language. The texts lie in
 * {@code labels.properties} (English), {@code labels_vi} and {@code labels_lo} beside the Java interface of the EPackage, so that
 * every plug-in brings the words of its own model. Keys: {@code Class}, {@code Class.plural}, {@code Class.feature},
 * {@code Class.feature.hint}, {@code Class.feature.synonyms}, {@code Class.label.pattern}, {@code Enum}, {@code Enum.LITERAL} and
 * {@code Enum.LITERAL.synonyms}. Without a text the model's own name is made readable, so no method returns null or a blank text.
 */
public final class ModelLabels {
	private static final String SYNONYMS = ".synonyms";

	private ModelLabels() {
	}

	/** @return the name of a class, enum or data type in the singular, such as "Executive committee" */
	public static String of(EClassifier classifier, Locale locale) {
		return find(classifier, classifier.getName(), locale).orElseGet(() -> Words.readable(classifier.getName()));
	}

	/** @return the name of a class in the plural, as a heading of lists; the singular where there is no plural */
	public static String plural(EClass eClass, Locale locale) {
		return find(eClass, eClass.getName() + ".plural", locale).orElseGet(() -> of(eClass, locale));
	}

	/** @return the name of a feature as the class that defines it calls it */
	public static String of(EStructuralFeature feature, Locale locale) {
		return of(feature.getEContainingClass(), feature, locale);
	}

	/**
	 * @param eClass class of the object that is shown; it may call an inherited feature by another name than its supertype does
	 * @return the name of the feature, looked up along the supertypes, nearest first
	 */
	public static String of(EClass eClass, EStructuralFeature feature, Locale locale) {
		return find(eClass, feature, "", locale).orElseGet(() -> Words.readable(feature.getName()));
	}

	/** @return a sentence that says what belongs into the feature, or empty where the labels have none */
	public static Optional<String> hint(EClass eClass, EStructuralFeature feature, Locale locale) {
		return find(eClass, feature, ".hint", locale);
	}

	/** @return other words by which tables that users bring along call the feature, which the labels part by semicolons; empty where they have none */
	public static List<String> synonyms(EClass eClass, EStructuralFeature feature, Locale locale) {
		return find(eClass, feature, SYNONYMS, locale).map(ModelLabels::split).orElse(List.of());
	}

	/** @return other words by which tables that users bring along call the literal; empty where the labels have none */
	public static List<String> synonyms(EEnum eEnum, Enumerator literal, Locale locale) {
		return find(eEnum, eEnum.getName() + '.' + literal.getName() + SYNONYMS, locale).map(ModelLabels::split).orElse(List.of());
	}

	private static List<String> split(String words) {
		return Stream.of(words.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}

	/**
	 * How {@link org.huunghi.union.names.Names#label} calls an object of the class that has no name of its own: a text with features in
	 * braces, <code>{name|person}</code> for the first of several that has a value, and in brackets what is left out where a value in it
	 * lacks, such as <code>[{number}. ]{name|person}</code>.
	 *
	 * @return the pattern, looked up along the supertypes, or empty where the labels have none
	 */
	public static Optional<String> pattern(EClass eClass, Locale locale) {
		return nearestFirst(eClass).stream().flatMap(owner -> find(owner, owner.getName() + ".label.pattern", locale).stream()).findFirst();
	}

	/** @return the name of a literal, which may be of a generated enum or an {@link EEnumLiteral} */
	public static String of(Enumerator literal, Locale locale) {
		if (literal instanceof EEnumLiteral dynamic) {
			return of(dynamic.getEEnum(), dynamic, locale);
		}
		Class<?> type = literal instanceof Enum<?> constant ? constant.getDeclaringClass() : literal.getClass();
		return Texts.beside(type, "labels").find(locale, type.getSimpleName() + '.' + literal.getName())
				.orElseGet(() -> Words.readable(literal.getName()));
	}

	/** @return the name of a literal of that enum */
	public static String of(EEnum eEnum, Enumerator literal, Locale locale) {
		return find(eEnum, eEnum.getName() + '.' + literal.getName(), locale).orElseGet(() -> Words.readable(literal.getName()));
	}

	private static Optional<String> find(EClass eClass, EStructuralFeature feature, String suffix, Locale locale) {
		return nearestFirst(eClass).stream().flatMap(owner -> find(owner, owner.getName() + '.' + feature.getName() + suffix, locale).stream()).findFirst();
	}

	private static List<EClass> nearestFirst(EClass eClass) {
		List<EClass> classes = new ArrayList<>(eClass.getEAllSuperTypes());
		Collections.reverse(classes);
		classes.add(0, eClass);
		return classes;
	}

	private static Optional<String> find(EClassifier classifier, String key, Locale locale) {
		EPackage ePackage = classifier.getEPackage();
		return anchor(ePackage).flatMap(type -> Texts.beside(type, "labels").find(locale, key));
	}

	/** The Java interface of a generated package; a dynamic package has none. */
	private static Optional<Class<?>> anchor(EPackage ePackage) {
		if (ePackage != null) {
			for (Class<?> type : ePackage.getClass().getInterfaces()) {
				if (type != EPackage.class && EPackage.class.isAssignableFrom(type)) {
					return Optional.of(type);
				}
			}
		}
		return Optional.empty();
	}
}
