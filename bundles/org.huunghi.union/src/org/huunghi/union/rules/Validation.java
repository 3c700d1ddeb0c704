package org.huunghi.union.rules;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.huunghi.union.Record;

/** Checks objects of the core model and of all plug-ins' models against the rules registered for their packages. */
public final class Validation {
	private static final BooleanSupplier NEVER = () -> false;
	private static final Predicate<EObject> NO_RECORD = object -> !(object instanceof Record);

	static {
		Registration.registerAll();
	}

	private Validation() {
	}

	/**
	 * Makes the rules of the core and of all plug-ins known to EMF, for code that asks EMF's Diagnostician by itself. Whatever uses
	 * this class need not call it.
	 */
	public static void registerRules() {
		// Loading the class has done it, once for all.
	}

	/**
	 * Checks an object and everything it contains.
	 *
	 * @param root the object, not null
	 * @param cancelled asked before each object; where it answers true, the check ends
	 * @return the problems in the order of the objects, what was found until then where cancelled
	 */
	public static List<Problem> check(EObject root, BooleanSupplier cancelled) {
		return check(root, cancelled, Clock.systemDefaultZone());
	}

	/** Checks as {@link #check(EObject, BooleanSupplier)} does. @param clock what tells the present day, not null */
	public static List<Problem> check(EObject root, BooleanSupplier cancelled, Clock clock) {
		return run(root, cancelled, context(clock, null), any -> true);
	}

	/**
	 * Checks an object and what it contains, but for what is left out.
	 *
	 * @param wanted asked for each object within the root; where it answers false, that is left out with all that it contains
	 * @return as {@link #check(EObject, BooleanSupplier)}
	 */
	public static List<Problem> check(EObject root, BooleanSupplier cancelled, Predicate<EObject> wanted) {
		return run(root, cancelled, context(Clock.systemDefaultZone(), null), wanted);
	}

	/** Checks an object and what it contains, but no records that it contains: those are opened and checked by themselves. */
	public static List<Problem> checkOne(EObject object) {
		return checkOne(object, Clock.systemDefaultZone());
	}

	/** Checks as {@link #checkOne(EObject)} does. @param clock what tells the present day, not null */
	public static List<Problem> checkOne(EObject object, Clock clock) {
		return run(object, NEVER, context(clock, null), NO_RECORD);
	}

	/**
	 * Checks as {@link #checkOne(EObject)} does.
	 *
	 * @param neighbours finds records to compare it with, so that no register has to be loaded for it
	 */
	public static List<Problem> checkOne(EObject object, Neighbours neighbours) {
		return run(object, NEVER, context(Clock.systemDefaultZone(), neighbours), NO_RECORD);
	}

	private static Map<Object, Object> context(Clock clock, Neighbours neighbours) {
		Map<Object, Object> context = new HashMap<>();
		context.put(Clock.class, clock);
		context.put(Neighbours.class, neighbours);
		return context;
	}

	private static List<Problem> run(EObject root, BooleanSupplier cancelled, Map<Object, Object> context, Predicate<EObject> wanted) {
		List<Problem> problems = new ArrayList<>();
		Deque<EObject> waiting = new ArrayDeque<>();
		waiting.push(root);
		while (!waiting.isEmpty() && !cancelled.getAsBoolean()) {
			EObject object = waiting.pop();
			checkAlone(object, context, problems);
			List<EObject> contents = Contents.of(object, wanted != NO_RECORD);
			for (int i = contents.size() - 1; i >= 0; i--) {
				if (wanted.test(contents.get(i))) {
					waiting.push(contents.get(i));
				}
			}
		}
		return problems;
	}

	private static void checkAlone(EObject object, Map<Object, Object> context, List<Problem> problems) {
		BasicDiagnostic found = new BasicDiagnostic();
		for (EValidator validator : RuleValidator.of(object.eClass())) {
			if (validator instanceof RuleValidator rules) {
				rules.apply(object, found, context);
			} else {
				validator.validate(object.eClass(), object, found, context);
			}
		}
		for (Diagnostic diagnostic : found.getChildren()) {
			if (diagnostic.getSeverity() > Diagnostic.OK) {
				problems.add(Problems.of(object, diagnostic));
			}
		}
	}
}
