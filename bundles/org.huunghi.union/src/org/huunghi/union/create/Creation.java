package org.huunghi.union.create;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;

/** Creates objects of the core model and of any plug-in's model so that whatever has an identity gets one. */
public final class Creation {
	/** Source of the annotation of a register that names the classes of its records. */
	private static final String REGISTER = "urn:huunghi:register";

	private Creation() {
	}

	/**
	 * @param eClass a concrete class of any package
	 * @return a new object, with a new UUID where it is {@link Identified}; it contains nothing
	 * @throws IllegalArgumentException where the class is abstract
	 */
	@SuppressWarnings("unchecked")
	public static <T extends EObject> T create(EClass eClass) {
		if (eClass.isAbstract()) {
			throw new IllegalArgumentException("The class " + eClass.getName() + " is abstract");
		}
		EObject created = EcoreUtil.create(eClass);
		identify(created);
		return (T) created;
	}

	/**
	 * @param original an object, which may lie in a repository
	 * @return a copy of it and of what it contains, in no container; each {@link Identified} has a new UUID. References among the
	 *         copied objects lead to the copies, others to the same objects as before
	 */
	public static EObject copyWithNewIds(EObject original) {
		EObject copy = EcoreUtil.copy(original);
		identify(copy);
		for (Iterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
			identify(contents.next());
		}
		return copy;
	}

	/** @return the concrete classes of the records that this register is for; empty for a register of an unknown kind */
	public static List<EClass> recordClasses(Register register) {
		return recordClasses(register.eClass());
	}

	/**
	 * Reads the annotation {@code urn:huunghi:register}, key {@code records}: class names separated by blanks, each looked up in the
	 * package of the annotated class and then in the packages of its supertypes.
	 *
	 * @param registerClass class of a register
	 * @return the concrete classes of its records; for an abstract one those of its subclasses that its package has
	 */
	public static List<EClass> recordClasses(EClass registerClass) {
		List<EClass> nearestFirst = new ArrayList<>(registerClass.getEAllSuperTypes());
		Collections.reverse(nearestFirst);
		nearestFirst.add(0, registerClass);
		for (EClass annotated : nearestFirst) {
			EAnnotation annotation = annotated.getEAnnotation(REGISTER);
			if (annotation != null && annotation.getDetails().get("records") != null) {
				return resolve(annotated, annotation.getDetails().get("records"));
			}
		}
		return List.of();
	}

	private static List<EClass> resolve(EClass annotated, String names) {
		Set<EPackage> packages = new LinkedHashSet<>();
		packages.add(annotated.getEPackage());
		annotated.getEAllSuperTypes().forEach(superType -> packages.add(superType.getEPackage()));
		Set<EClass> found = new LinkedHashSet<>();
		for (String name : names.trim().split("\\s+")) {
			packages.stream().map(candidate -> candidate.getEClassifier(name)).filter(EClass.class::isInstance)
					.map(EClass.class::cast).findFirst().ifPresent(eClass -> addConcrete(eClass, found));
		}
		return List.copyOf(found);
	}

	private static void addConcrete(EClass eClass, Set<EClass> found) {
		if (!eClass.isAbstract()) {
			found.add(eClass);
			return;
		}
		for (EClassifier candidate : eClass.getEPackage().getEClassifiers()) {
			if (candidate instanceof EClass sub && !sub.isAbstract() && eClass.isSuperTypeOf(sub)) {
				found.add(sub);
			}
		}
	}

	private static void identify(EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(UUID.randomUUID().toString());
		}
	}
}
