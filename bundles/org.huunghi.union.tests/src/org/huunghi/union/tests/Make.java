package org.huunghi.union.tests;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Makes objects for tests in one expression. */
public final class Make {

	private Make() {
	}

	/**
	 * @param className class of the core model
	 * @param features names and values in turn; texts are read as the feature's type, objects added to a list; "names" takes a
	 *            Vietnamese official name
	 */
	public static <T extends EObject> T make(String className, Object... features) {
		T object = Creation.create((EClass) UnionPackage.eINSTANCE.getEClassifier(className));
		return with(object, features);
	}

	/** Sets features as {@link #make} does. */
	@SuppressWarnings("unchecked")
	public static <T extends EObject> T with(T object, Object... features) {
		for (int i = 0; i < features.length; i += 2) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature((String) features[i]);
			if (feature == null) {
				throw new IllegalArgumentException(object.eClass().getName() + " has no " + features[i]);
			}
			Object value = value(feature, features[i + 1]);
			if (feature.isMany()) {
				((List<Object>) object.eGet(feature)).addAll(value instanceof List<?> several ? (List<Object>) several : List.of(value));
			} else {
				object.eSet(feature, value);
			}
		}
		return object;
	}

	private static Object value(EStructuralFeature feature, Object value) {
		if (value instanceof String text && feature == UnionPackage.Literals.NAMED__NAMES) {
			return name(text, "vi", "official", null, null);
		}
		return value instanceof String text && feature instanceof EAttribute attribute ? EcoreUtil.createFromString(attribute.getEAttributeType(), text) : value;
	}

	/** @return a name; from and to may be null */
	public static Name name(String text, String language, String kind, String from, String to) {
		Name name = UnionFactory.eINSTANCE.createName();
		return with(name, "text", text, "language", language, "kind", kind, "validFrom", from, "validTo", to);
	}

	/** @return a person of that name */
	public static Person person(String name, Object... features) {
		return with(make("Person", "names", name), features);
	}

	/** @return a union of that name with the registers */
	public static Union union(Object... registers) {
		return make("Union", "names", "Liên hiệp thử", "kind", "provincialUnion", "registers", List.of(registers));
	}
}
