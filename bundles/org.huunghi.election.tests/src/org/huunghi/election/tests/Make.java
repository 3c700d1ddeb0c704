package org.huunghi.election.tests;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.ElectionPackage;
import org.huunghi.union.Name;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Makes objects of elections and of the core model for tests in one expression. */
public final class Make {

	private Make() {
	}

	/**
	 * @param className class of the model of elections or of the core model
	 * @param features names and values in turn; texts are read as the feature's type, objects added to a list; "names" takes a
	 *            Vietnamese official name
	 */
	public static <T extends EObject> T make(String className, Object... features) {
		EClassifier own = ElectionPackage.eINSTANCE.getEClassifier(className);
		T object = Creation.create((EClass) (own == null ? UnionPackage.eINSTANCE.getEClassifier(className) : own));
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
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText(text);
			return name;
		}
		return value instanceof String text && feature instanceof EAttribute attribute ? EcoreUtil.createFromString(attribute.getEAttributeType(), text) : value;
	}
}
