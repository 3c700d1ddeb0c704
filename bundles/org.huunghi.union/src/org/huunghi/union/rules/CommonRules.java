package org.huunghi.union.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Identified;
import org.huunghi.union.UnionPackage.Literals;
import org.huunghi.union.UnionPackage;

/** Rules for objects of every class and every package: references, identities, spans, texts and numbers. */
final class CommonRules {
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private CommonRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(EObject.class, CommonRules::references), new Rule<>(Identified.class, CommonRules::identity),
				new Rule<>(EObject.class, CommonRules::spans), new Rule<>(EObject.class, CommonRules::texts), new Rule<>(EObject.class, CommonRules::numbers));
	}

	/** Every reference must lead to an object. */
	private static void references(EObject object, Findings findings) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainer() || reference.isDerived()) {
				continue;
			}
			for (EObject target : Contents.targets(object, reference)) {
				if (target == null || target.eIsProxy()) {
					findings.error("reference.unresolved", reference, reference);
				}
			}
		}
	}

	/** Each object that has an identity needs one of its own. */
	private static void identity(Identified object, Findings findings) {
		String id = object.getId();
		if (id == null || id.isBlank()) {
			findings.error("id.missing", Literals.IDENTIFIED__ID);
			return;
		}
		if (!UUID.matcher(id).matches()) {
			findings.error("id.form", Literals.IDENTIFIED__ID, id);
		}
		Map<String, EObject> known = findings.once(CommonRules.class, HashMap::new);
		EObject first = known.putIfAbsent(id, object);
		if (first != null && first != object) {
			findings.error("id.twice", Literals.IDENTIFIED__ID, first, id);
		}
	}

	/** Nothing ends before it begins. */
	private static void spans(EObject object, Findings findings) {
		Spans.turned(object).ifPresent(turned -> findings.error("span.turned", turned.to(), turned.to(), turned.end(), turned.from(), turned.begin()));
	}

	/** A text is written or left out, but not made of blanks; the text of a name has a rule of its own. */
	private static void texts(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute != Literals.NAME__TEXT && attribute != Literals.IDENTIFIED__ID && isBlank(object.eGet(attribute))) {
				findings.warning("text.blank", attribute, attribute);
			}
		}
	}

	private static boolean isBlank(Object value) {
		return value instanceof String text ? text.isBlank() : value instanceof List<?> several && several.stream().anyMatch(CommonRules::isBlank);
	}

	/** Numbers of the core model count or measure something and are never negative. A plug-in's may be, such as a refund. */
	private static void numbers(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEContainingClass().getEPackage() == UnionPackage.eINSTANCE && isNegative(object.eGet(attribute))) {
				findings.error("number.negative", attribute, attribute);
			}
		}
	}

	private static boolean isNegative(Object value) {
		return switch (value) {
		case Integer number -> number < 0;
		case Long number -> number < 0;
		case BigDecimal number -> number.signum() < 0;
		case Quantity quantity -> quantity.number().signum() < 0;
		case Money money -> money.amount().signum() < 0;
		case null, default -> false;
		};
	}
}
