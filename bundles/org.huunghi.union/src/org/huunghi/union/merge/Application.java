package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Merges all compared records into their version, as decided. */
final class Application {
	private final Comparison comparison;
	private final Choices choices;
	private final MergeTarget target;
	private final Applying applying;
	private final RecordPlaces places;
	private final Map<MergedRecord, Choice> rootChoices = new HashMap<>();

	Application(Comparison comparison, Choices choices, MergeTarget target) {
		this.comparison = comparison;
		this.choices = choices;
		this.target = target;
		comparison.records.values().stream().filter(each -> each.conflictRoot == each)
				.forEach(each -> rootChoices.put(each, choices.decision(comparison.key(each)).orElseThrow().choice()));
		applying = new Applying(comparison.nodes, target, this::isRestored);
		places = new RecordPlaces(comparison, target, applying, this);
	}

	private boolean isRestored(String id) {
		MergedRecord record = comparison.records.get(id);
		return record != null && record.conflictRoot != null && record.removedByThem && choice(record) == Choice.MINE;
	}

	/** @return the choice about the removal that the record is part of; null where it is part of none */
	Choice choice(MergedRecord record) {
		return record.conflictRoot == null ? null : rootChoices.get(record.conflictRoot);
	}

	Choices.Decision decision(Field field) {
		return choices.decision(field.key()).orElse(null);
	}

	void run() {
		List<MergedRecord> created = comparison.records.values().stream().filter(this::isCreated).toList();
		places.put(created, comparison.records.values().stream().filter(this::isMoved).toList());
		for (MergedRecord record : comparison.records.values()) {
			if (record.node.onBothSides()) {
				merge(record);
			}
		}
		applying.finish();
		remove();
	}

	private boolean isCreated(MergedRecord record) {
		boolean onlyMine = record.node.objects.mine() != null && record.node.objects.theirs() == null;
		return onlyMine && (record.conflictRoot == null ? record.node.objects.before() == null : choice(record) == Choice.MINE);
	}

	private boolean isMoved(MergedRecord record) {
		return record.fields.stream().anyMatch(field -> field instanceof PlaceField place && place.moves(decision(place)));
	}

	private void merge(MergedRecord record) {
		Set<PartList> lists = new LinkedHashSet<>();
		for (Field field : record.fields) {
			EObject theirs = field.node.objects.theirs();
			switch (field) {
			case PlaceField place -> {
				// done
			}
			case SingleField single -> {
				if (!Features.holdsRecords(single.feature)) {
					single.apply(theirs, decision(single), applying);
				}
			}
			case ListField list -> list.apply(theirs, decision(list), applying);
			case FileField file -> file.apply(theirs, decision(file), applying);
			case OrderField order when Features.holdsRecords(order.feature) -> order(order);
			default -> lists.add(new PartList(field.node, (EReference) field.feature));
			}
		}
		lists.forEach(list -> list.apply(this, applying, comparison.nodes, record.fields));
	}

	/** What is in the list that the order does not know stays behind what it knows. */
	@SuppressWarnings("unchecked")
	private void order(OrderField field) {
		EObject theirs = field.node.objects.theirs();
		EList<Object> list = (EList<Object>) theirs.eGet(Features.in(theirs, field.feature));
		Map<String, Object> byKey = new HashMap<>();
		list.forEach(each -> byKey.put(Features.id(each), each));
		Choices.Decision decision = decision(field);
		Set<Object> wanted = new LinkedHashSet<>();
		field.keys().merge(byKey::containsKey, decision == null ? null : decision.choice()).forEach(key -> wanted.add(byKey.get(key)));
		wanted.addAll(list);
		ListEdit.make(list, new ArrayList<>(wanted));
	}

	private void remove() {
		Set<EObject> removed = new LinkedHashSet<>();
		for (MergedRecord record : comparison.records.values()) {
			Versions<EObject> objects = record.node.objects;
			boolean mineRemoved = objects.before() != null && objects.mine() == null && objects.theirs() != null;
			if (mineRemoved && choice(record) != Choice.THEIRS) {
				removed.add(objects.theirs());
			}
		}
		comparison.records.values().stream().filter(each -> each.node.onBothSides() && isIn(each.node.objects.theirs(), removed)).forEach(places::move);
		Set<EObject> roots = new HashSet<>();
		removed.forEach(each -> {
			if (each.eContainer() == null || !isIn(each.eContainer(), removed)) {
				roots.add(each);
			}
		});
		roots.forEach(target::remove);
	}

	private static boolean isIn(EObject object, Set<EObject> removed) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (removed.contains(at)) {
				return true;
			}
		}
		return false;
	}
}
