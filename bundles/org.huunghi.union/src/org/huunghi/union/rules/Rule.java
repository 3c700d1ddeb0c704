package org.huunghi.union.rules;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * One rule: what to look at in objects of one class.
 *
 * @param <T> the Java type of the objects
 * @param type objects that are no instances of it are left alone, not null
 * @param check the rule itself, not null
 */
public record Rule<T extends EObject>(Class<T> type, Check<? super T> check) {

	public Rule {
		Objects.requireNonNull(type);
		Objects.requireNonNull(check);
	}

	/** Looks at an object and reports what it finds. */
	@FunctionalInterface
	public interface Check<T> {
		/**
		 * @param object the object, resolved and not null
		 * @param findings where to report to
		 */
		void look(T object, Findings findings);
	}

	void apply(EObject object, Findings findings) {
		if (type.isInstance(object)) {
			check.look(type.cast(object), findings);
		}
	}
}
