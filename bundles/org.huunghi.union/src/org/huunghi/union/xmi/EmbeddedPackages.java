package org.huunghi.union.xmi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.UnionPackage;

/** Finds the packages that a file must bring along, and copies them without what ties them to generated Java code. */
final class EmbeddedPackages {
	/** Sources of annotations that only the code generator reads. */
	private static final Set<String> GENERATOR = Set.of("http://www.eclipse.org/emf/2002/GenModel", "http://www.eclipse.org/emf/2011/Xcore");

	private EmbeddedPackages() {
	}

	/** @return copies of the packages that these objects need, other than the union's own and EMF's, sorted by namespace */
	static Collection<EPackage> neededBy(List<? extends EObject> records) {
		Set<EClass> classes = new HashSet<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(records, false); all.hasNext();) {
			classes.add(all.next().eClass());
		}
		TreeMap<String, EPackage> found = new TreeMap<>();
		Deque<EClassifier> open = new ArrayDeque<>(classes);
		while (!open.isEmpty()) {
			EPackage root = root(open.pop());
			if (root != null && !travelsAlone(root.getNsURI()) && found.putIfAbsent(root.getNsURI(), root) == null) {
				root.eAllContents().forEachRemaining(element -> related(element, open));
			}
		}
		Collection<EPackage> copies = EcoreUtil.copyAll(found.values());
		copies.forEach(EmbeddedPackages::strip);
		return copies;
	}

	/** @return whether every reader has the package of that namespace */
	static boolean travelsAlone(String nsURI) {
		return nsURI.equals(UnionPackage.eNS_URI) || ofPlatform(nsURI);
	}

	/** @return whether the package is one of EMF's or CDO's own, whose objects are no records */
	static boolean ofPlatform(String nsURI) {
		return nsURI.startsWith("http://www.eclipse.org/");
	}

	private static EPackage root(EClassifier classifier) {
		return EcoreUtil.getRootContainer(classifier) instanceof EPackage root ? root : null;
	}

	private static void related(EObject element, Deque<EClassifier> open) {
		if (element instanceof EClass type) {
			open.addAll(type.getESuperTypes());
		} else if (element instanceof EStructuralFeature feature && feature.getEType() != null) {
			open.add(feature.getEType());
		}
	}

	private static void strip(EPackage copy) {
		List<EObject> elements = new ArrayList<>(List.of(copy));
		copy.eAllContents().forEachRemaining(elements::add);
		for (EObject element : elements) {
			if (element instanceof EClass type) {
				type.setInstanceClassName(null);
			}
			if (element instanceof EModelElement model) {
				model.getEAnnotations().removeIf(annotation -> GENERATOR.contains(annotation.getSource()));
			}
		}
	}
}
