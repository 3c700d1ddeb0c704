package org.huunghi.repository.internal.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.UnionPackage;

/** Merges places into the gazetteer by their ids: missing ones are added where they stand in the file, others stay where they are. */
final class PlaceMerge {
	private final ImportWriter writer;
	private final boolean overwrite;
	private final Map<EObject, EObject> replacements = new HashMap<>();
	private final References references;
	private int added;

	/** @param overwrite whether places that are there take over what the file says of them */
	PlaceMerge(ImportWriter writer, boolean overwrite) {
		this.writer = writer;
		this.overwrite = overwrite;
		references = new References(writer, replacements);
	}

	/** @return what resolves references of other imported objects too, once the gazetteers are known */
	References references() {
		return references;
	}

	/** @return the number of new places */
	int added() {
		return added;
	}

	/** Looks which places are there already; to be done for all gazetteers before merging any. */
	void match(Gazetteer imported) {
		replacements.put(imported, writer.gazetteer());
		imported.getRecords().forEach(this::match);
	}

	private void match(Record record) {
		if (record.getId() == null) {
			throw Failure.of(Kind.REFUSED, "noId", record.eClass().getName());
		}
		writer.find(record.getId()).ifPresent(present -> {
			if (present.eClass() != record.eClass()) {
				throw Failure.of(Kind.REFUSED, "idTaken", record.getId());
			}
			replacements.put(record, present);
		});
		if (record instanceof Place place) {
			place.getParts().forEach(this::match);
		}
	}

	/** Brings the places in. */
	void merge(Gazetteer imported) {
		Gazetteer gazetteer = writer.gazetteer();
		if (overwrite) {
			overwrite(imported, gazetteer, UnionPackage.Literals.REGISTER__RECORDS);
		}
		merge(imported.getRecords(), gazetteer.getRecords()::add);
	}

	private void merge(List<? extends Record> imported, Consumer<Record> add) {
		for (Record record : List.copyOf(imported)) {
			EObject present = replacements.get(record);
			if (present == null) {
				add(record, add);
				continue;
			}
			if (overwrite) {
				overwrite(record, present, UnionPackage.Literals.PLACE__PARTS);
			}
			if (record instanceof Place place && present instanceof Place there) {
				merge(place.getParts(), part -> there.getParts().add((Place) part));
			}
		}
	}

	/** Its parts come one by one, since some may stand elsewhere in the gazetteer already. */
	private void add(Record record, Consumer<Record> add) {
		added++;
		List<Place> parts = record instanceof Place place ? List.copyOf(place.getParts()) : List.of();
		if (record instanceof Place place) {
			place.getParts().clear();
		}
		references.resolve(record);
		add.accept(record);
		merge(parts, part -> ((Place) record).getParts().add((Place) part));
	}

	/** Takes over all features but the id and the one whose objects are merged on their own. */
	private void overwrite(EObject from, EObject to, EReference merged) {
		for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
			boolean own = feature.isChangeable() && !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer());
			// what stays the same is not to be part of the commit
			if (own && feature != merged && feature != UnionPackage.Literals.IDENTIFIED__ID && !new SameContent(references::map).in(from, to, feature)) {
				take(from, to, feature);
			}
		}
	}

	private void take(EObject from, EObject to, EStructuralFeature feature) {
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		boolean cross = feature instanceof EReference && !contained;
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) to.eGet(feature);
			List<Object> values = new ArrayList<>((EList<?>) from.eGet(feature));
			if (contained) {
				values.forEach(value -> references.resolve((EObject) value));
			}
			list.clear();
			list.addAll(cross ? references.map(values) : values);
		} else if (from.eGet(feature) instanceof EObject target) {
			if (contained) {
				references.resolve(target);
			}
			to.eSet(feature, cross ? references.map(target) : target);
		} else {
			to.eSet(feature, from.eGet(feature));
		}
	}
}
