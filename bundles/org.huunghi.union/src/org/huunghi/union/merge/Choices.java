package org.huunghi.union.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user decided about conflicts. A choice holds for the values that the user saw: where the other side changed a field once more,
 * it is a new conflict, about which nobody has decided yet. Objects of this class can't change.
 */
public final class Choices {
	/** No choices: good where there is no conflict. */
	public static final Choices NONE = new Choices(Map.of(), null);

	/** Either a choice, or a text of the user's own. */
	record Decision(Choice choice, String text) {
	}

	private final Map<String, Decision> decisions;
	private final Choice all;

	private Choices(Map<String, Decision> decisions, Choice all) {
		this.decisions = decisions;
		this.all = all;
	}

	/** @return the same choice for every conflict, also for those that nobody has seen */
	public static Choices all(Choice choice) {
		return new Choices(Map.of(), choice);
	}

	/** @return these choices, and this one for every conflict that they say nothing about */
	public Choices otherwise(Choice choice) {
		return all == null ? new Choices(decisions, choice) : this;
	}

	/** @return these choices and one more, about a record as a whole */
	public Choices with(RecordChange change, Choice choice) {
		return with(change.key(), new Decision(choice, null));
	}

	/** @return these choices and one more, about a field */
	public Choices with(FieldChange change, Choice choice) {
		return with(change.key(), new Decision(choice, null));
	}

	/**
	 * @param change about a field that is {@link FieldChange#writable() writable}
	 * @param text what the field is to say in place of both; null for nothing
	 * @return these choices and one more
	 */
	public Choices write(FieldChange change, String text) {
		if (!change.writable()) {
			throw new IllegalArgumentException("The field " + change.feature() + " does not take a text");
		}
		return with(change.key(), new Decision(null, text));
	}

	private Choices with(String key, Decision decision) {
		Map<String, Decision> more = new HashMap<>(decisions);
		more.put(key, decision);
		return new Choices(Map.copyOf(more), all);
	}

	/** @return the choice about a change, or empty where nobody has chosen */
	public Optional<Choice> of(RecordChange change) {
		return decision(change.key()).map(Decision::choice);
	}

	/** @return whether nothing of the record is left to decide */
	public boolean decide(RecordChange change) {
		if (change.decidedBy() != null) {
			return true;
		}
		return change.conflict() ? decision(change.key()).isPresent()
				: change.fields().stream().noneMatch(field -> field.conflict() && decision(field.key()).isEmpty());
	}

	Optional<Decision> decision(String key) {
		Decision found = decisions.get(key);
		return found == null && all != null ? Optional.of(new Decision(all, null)) : Optional.ofNullable(found);
	}
}
