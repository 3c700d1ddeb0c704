package org.huunghi.union.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The comparison of records in three versions, and how two of them come together: a field that one side changed says what that side says; lists hold what
 * either side put in, without what either took out; parts without ids, such as names, are told from each other by what they say. Somebody must choose
 * where both sides gave one field different values, or one removed what the other changed.
 * <p>
 * It looks at the objects once, when it is made, and is good for one {@link #apply}.
 */
public final class Merge {
	private final Comparison comparison;

	private Merge(Comparison comparison) {
		this.comparison = comparison;
	}

	/** Compares what is known by nothing but the objects, see {@link #of(Versions, ObjectAccess)}. */
	public static Merge of(EObject before, EObject mine, EObject theirs) {
		return of(new Versions<>(before, mine, theirs), ObjectAccess.PLAIN);
	}

	/**
	 * Compares a record with all that it contains.
	 *
	 * @param root its versions; one that lies in nothing may be a copy of the record by itself
	 */
	public static Merge of(Versions<EObject> root, ObjectAccess access) {
		Map<String, EObject> before = records(root.before());
		Map<String, EObject> mine = records(root.mine());
		Map<String, EObject> theirs = records(root.theirs());
		Map<String, Versions<EObject>> all = new LinkedHashMap<>();
		for (Map<String, EObject> side : List.of(before, mine, theirs)) {
			side.keySet().forEach(id -> all.putIfAbsent(id, new Versions<>(before.get(id), mine.get(id), theirs.get(id))));
		}
		return of(all, access);
	}

	/**
	 * Compares objects with ids, each without those that it contains with ids of their own. Where a side removed something, what it contained should be
	 * among them, and what either side changed in it, added to it or referred to in it.
	 *
	 * @param objects versions by id
	 */
	public static Merge of(Map<String, Versions<EObject>> objects, ObjectAccess access) {
		return new Merge(new Comparison(objects, access));
	}

	private static Map<String, EObject> records(EObject root) {
		Map<String, EObject> records = new LinkedHashMap<>();
		if (root != null) {
			collect(root, true, records);
		}
		return records;
	}

	private static void collect(EObject object, boolean record, Map<String, EObject> records) {
		if (record) {
			records.put(Features.id(object) == null ? "" : Features.id(object), object);
		}
		for (EStructuralFeature feature : Features.of(object.eClass())) {
			if (Features.isContainment(feature) && Features.mayHoldRecords(feature)) {
				Features.values(object, feature).forEach(each -> collect((EObject) each, Features.holdsRecords(feature), records));
			}
		}
	}

	/** @return whatever either side did */
	public List<RecordChange> changes(Locale locale) {
		MergeTexts texts = new MergeTexts(locale, comparison.access);
		return comparison.records.values().stream().map(record -> comparison.change(record, texts))
				.filter(change -> change.mine() != ChangeKind.UNCHANGED || change.theirs() != ChangeKind.UNCHANGED || change.needsChoice()).toList();
	}

	/** @return of what my side did, that which is not in their version yet, with the conflicts */
	public List<RecordChange> brought(Locale locale) {
		MergeTexts texts = new MergeTexts(locale, comparison.access);
		return comparison.records.values().stream().filter(MergedRecord::brings).map(record -> comparison.change(record, texts)).toList();
	}

	/** @return ids of the records with conflicts about which these choices say nothing */
	public List<String> undecided(Choices choices) {
		return comparison.undecided(choices);
	}

	/**
	 * Merges my side into theirs.
	 *
	 * @param target the world of their version, whose objects are changed
	 * @throws UndecidedException where a conflict has no choice; nothing is changed then
	 * @throws LostPlaceException where the place of a record is gone
	 */
	public void apply(Choices choices, MergeTarget target) {
		List<String> undecided = undecided(choices);
		if (!undecided.isEmpty()) {
			throw new UndecidedException(undecided);
		}
		new Application(comparison, choices, target).run();
	}
}
