package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Makes records in their world, and puts them where they lie on my side. */
final class RecordPlaces {
	private final Comparison comparison;
	private final MergeTarget target;
	private final Applying applying;
	private final Application application;
	private final Set<MergedRecord> toCreate = new HashSet<>();
	private final Set<MergedRecord> done = new HashSet<>();
	/** What is still to be put into its list, by the version that tells its place. */
	private final Set<EObject> pending = new HashSet<>();

	RecordPlaces(Comparison comparison, MergeTarget target, Applying applying, Application application) {
		this.comparison = comparison;
		this.target = target;
		this.applying = applying;
		this.application = application;
	}

	/**
	 * Puts records where they lie on my side.
	 *
	 * @param created those that are there on my side only
	 * @param moved those that my side moved
	 */
	void put(List<MergedRecord> created, List<MergedRecord> moved) {
		toCreate.addAll(created);
		List<MergedRecord> all = new ArrayList<>(created);
		all.addAll(moved);
		Map<MergedRecord, Integer> indexes = new HashMap<>();
		all.forEach(each -> indexes.put(each, index(place(each))));
		all.forEach(each -> pending.add(place(each)));
		// those that lie in one list one after the other, each behind the one before it
		all.sort(Comparator.comparing(indexes::get));
		for (MergedRecord each : all) {
			if (toCreate.contains(each)) {
				create(each);
			} else {
				move(each);
			}
		}
	}

	/** @return the version that tells where the record lies: mine, unless it is a copy that lies in nothing */
	private static EObject place(MergedRecord record) {
		EObject mine = record.node.objects.mine();
		return mine.eContainer() == null && record.node.objects.before() != null ? record.node.objects.before() : mine;
	}

	private static int index(EObject object) {
		EReference slot = object.eContainmentFeature();
		return slot == null || !slot.isMany() ? 0 : ((EList<?>) object.eContainer().eGet(slot)).indexOf(object);
	}

	private void create(MergedRecord record) {
		if (!done.add(record)) {
			return;
		}
		EObject placed = place(record);
		pending.remove(placed);
		if (placed.eContainer() == null) {
			target.addRoot(applying.copy(record.node.objects.mine()));
			return;
		}
		EObject container = container(placed);
		if (container == null) {
			if (comparison.nodes.of(placed.eContainer()) != null) {
				// the choice left out what it lies in
				return;
			}
			throw new LostPlaceException(record.id());
		}
		EReference slot = (EReference) Features.in(container, placed.eContainmentFeature());
		if (slot.isMany() || makeRoom(record, container, slot)) {
			target.add(container, slot, slot.isMany() ? index(placed, container, slot) : -1, applying.copy(record.node.objects.mine()));
		}
	}

	/** @return what stands there for that in which an object lies, made now where it is new too; null where there is nothing */
	private EObject container(EObject placed) {
		Node around = comparison.nodes.of(placed.eContainer());
		if (around != null && toCreate.contains(comparison.records.get(around.record().key))) {
			create(comparison.records.get(around.record().key));
		}
		return applying.local(placed.eContainer());
	}

	/** @return whether the place that takes one record is free for this one */
	private boolean makeRoom(MergedRecord record, EObject container, EReference slot) {
		if (!(container.eGet(slot) instanceof EObject occupant)) {
			return true;
		}
		MergedRecord there = comparison.records.get(Features.id(occupant));
		Node node = comparison.nodes.of(container);
		Field choice = node == null ? null : comparison.records.get(node.record().key).fields.stream()
				.filter(field -> field instanceof SingleField && field.node == node && field.feature.getName().equals(slot.getName())).findFirst().orElse(null);
		boolean theirs = choice != null && choice.conflict() && application.decision(choice).choice() == Choice.THEIRS;
		if (theirs || there != null && application.choice(there) == Choice.THEIRS) {
			return false;
		}
		target.remove(occupant);
		return true;
	}

	/** Puts a record where it lies on my side; where that place is gone, it stays. */
	void move(MergedRecord record) {
		EObject mine = place(record);
		pending.remove(mine);
		EObject container = mine.eContainer() == null ? null : container(mine);
		EObject theirs = record.node.objects.theirs();
		if (container == null || container == theirs.eContainer() && theirs.eContainmentFeature().getName().equals(mine.eContainmentFeature().getName())) {
			return;
		}
		EReference slot = (EReference) Features.in(container, mine.eContainmentFeature());
		target.add(container, slot, slot.isMany() ? index(mine, container, slot) : -1, theirs);
	}

	/** @return where in their list an object comes that stands in mine: behind what it stands behind there, and behind what they added at that place */
	private int index(EObject mine, EObject container, EReference slot) {
		List<Object> here = Features.values(mine.eContainer(), mine.eContainmentFeature());
		EList<?> there = (EList<?>) container.eGet(slot);
		int at = here.indexOf(mine);
		if (pending.containsAll(here.subList(at + 1, here.size()))) {
			return -1;
		}
		int index = 0;
		for (int i = at - 1; i >= 0; i--) {
			int found = there.indexOf(applying.local((EObject) here.get(i)));
			if (found >= 0) {
				index = found + 1;
				break;
			}
		}
		while (index < there.size() && isTheirOwn((EObject) there.get(index))) {
			index++;
		}
		return index;
	}

	private boolean isTheirOwn(EObject object) {
		Node node = comparison.nodes.of(object);
		return node != null && node.objects.before() == null && node.objects.mine() == null;
	}
}
