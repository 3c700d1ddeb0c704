package org.huunghi.union.migration;

import org.eclipse.emf.ecore.EObject;

/**
 * What became of the classes and features of one version of a model in the next, contributed through {@value Migrations#EXTENSION_POINT}. It says
 * only what is not called as before: whatever has the same name goes over by itself, also where its type is another that can be read from the same
 * text. What has no place any longer is kept in a file.
 * <p>
 * Names are those of the version that it leads from. Where records pass over several versions, the answer of one is the question of the next, and
 * {@link #complete} sees the record of the newest.
 */
public interface Migration {
	/** @return name of the class in the next version; null where there is none that takes its place */
	default String className(String name) {
		return name;
	}

	/**
	 * @param className of the class that declares the feature
	 * @return name of the feature in the next version; null where there is none that takes its place
	 */
	default String featureName(String className, String name) {
		return name;
	}

	/** @return whether {@link #complete} does with the feature what is to be done, so that it neither goes over by itself nor is kept in the file */
	default boolean handles(String className, String featureName) {
		return false;
	}

	/**
	 * Changes a value that goes over.
	 *
	 * @param className of the class that declares the feature
	 * @param value never null; literals of enumerations as their texts
	 * @return the value, or a text from which it can be read in the next version; null where it has no place there, and goes to the file
	 */
	default Object value(String className, String featureName, Object value) {
		return value;
	}

	/**
	 * Fills in what does not follow from one feature alone. Called for each object of the model's classes and of classes below them, when everything
	 * else is in place.
	 *
	 * @param before the object as it was, not to be changed
	 * @param after what became of it
	 */
	default void complete(EObject before, EObject after) {
		// most features speak for themselves
	}
}
