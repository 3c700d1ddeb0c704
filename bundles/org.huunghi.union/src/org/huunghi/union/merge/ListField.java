package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature that holds several values or refers to several objects, which come together by themselves, but for orders that contradict each other. */
final class ListField extends Field {
	private final Versions<Map<String, Object>> values;
	/** As if no side had cut a reference because it removed the target. */
	private final Sequence<String> meant;
	private final Set<String> lost;
	private final Cuts cuts;

	/** @param exists whether a target is there in their version */
	ListField(Node node, EStructuralFeature feature, Tokens tokens, Cuts cuts, Predicate<String> exists) {
		super(node, feature);
		this.cuts = cuts;
		values = new Versions<>(values(node.objects.before(), feature, tokens), values(node.objects.mine(), feature, tokens),
				values(node.objects.theirs(), feature, tokens));
		List<String> before = List.copyOf(values.before().keySet());
		boolean reference = feature instanceof EReference && node.onBothSides();
		meant = new Sequence<>(before, reference ? uncut(before, values.mine(), cuts::byMe) : List.copyOf(values.mine().keySet()),
				reference ? uncut(before, values.theirs(), cuts::byThem) : List.copyOf(values.theirs().keySet()));
		lost = new HashSet<>();
		if (reference) {
			meant.mine().stream().filter(target -> !before.contains(target) && !exists.test(target)).forEach(lost::add);
		}
	}

	/** Each value under its token; where one is in the list more than once, with the number of the time. */
	private static Map<String, Object> values(EObject object, EStructuralFeature feature, Tokens tokens) {
		Map<String, Object> values = new LinkedHashMap<>();
		Map<String, Integer> times = new HashMap<>();
		for (Object value : Features.values(object, feature)) {
			String token = tokens.of(feature, value);
			int time = times.merge(token, 1, Integer::sum);
			values.put(time == 1 ? token : token + '\n' + time, value);
		}
		return values;
	}

	private static List<String> uncut(List<String> before, Map<String, Object> values, Predicate<String> cut) {
		Sequence<String> sequence = new Sequence<>(before, before, List.copyOf(values.keySet()));
		return sequence.merge(each -> values.containsKey(each) || cut.test(each), null);
	}

	@Override
	Versions<String> versions() {
		return values.map(list -> list.isEmpty() ? null : String.join("\n\n", list.keySet()));
	}

	@Override
	boolean conflict() {
		return node.onBothSides() && (!lost.isEmpty() || meant.conflict(meant.survivors()));
	}

	@Override
	boolean touchedByMe() {
		return !meant.mine().equals(meant.before());
	}

	@Override
	boolean touchedByThem() {
		return !meant.theirs().equals(meant.before());
	}

	@Override
	boolean brings() {
		return conflict() || node.onBothSides() && !meant.merge(meant.survivors(), null).equals(meant.theirs());
	}

	/** @return keys of the targets that their side put in */
	List<String> addedByThem() {
		return meant.theirs().stream().filter(each -> !meant.before().contains(each)).toList();
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return node.objects.map(object -> texts.list(feature, Features.values(object, feature)));
	}

	@Override
	String merged(MergeTexts texts) {
		if (!node.onBothSides()) {
			return super.merged(texts);
		}
		return texts.list(feature, result(null, each -> false).stream().filter(each -> !cuts.byMe(each)).map(this::value).toList());
	}

	private Object value(String token) {
		Object theirs = values.theirs().get(token);
		return theirs != null ? theirs : values.mine().get(token);
	}

	/** @param restored whether a record that they removed comes back */
	private List<String> result(Choice choice, Predicate<String> restored) {
		Predicate<String> survives = meant.survivors();
		return meant.merge(each -> survives.test(each) && !lost.contains(each) && isThere(each, restored), choice);
	}

	/** What is in their list stays there until its record goes; what they cut is back only if its record is. */
	private boolean isThere(String token, Predicate<String> restored) {
		return values.theirs().containsKey(token) || !(cuts.byThem(token) && !restored.test(token)) && values.mine().containsKey(token);
	}

	/** Writes the merged list into their version. */
	void apply(EObject theirs, Choices.Decision decision, Applying applying) {
		List<String> result = result(decision == null ? null : decision.choice(), applying::isRestored);
		if (result.equals(List.copyOf(values.theirs().keySet()))) {
			return;
		}
		List<Object> merged = new ArrayList<>();
		for (String token : result) {
			Object own = values.theirs().get(token);
			merged.add(own != null ? own : applying.foreign(feature, values.mine().get(token)));
		}
		applying.list(theirs, feature, merged);
	}
}
