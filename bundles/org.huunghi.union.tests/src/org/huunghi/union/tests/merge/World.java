package org.huunghi.union.tests.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Identified;
import org.huunghi.union.merge.MergeTarget;
import org.huunghi.union.merge.ObjectAccess;
import org.huunghi.union.xmi.XmiInterchange;

/** One version of a union with all that is in it, standing by itself. */
final class World implements MergeTarget {
	final EObject root;
	/** How many objects with ids of their own were added. */
	int made;
	/** For objects of a copy, those of the world that it was copied from. */
	private final Map<EObject, EObject> originals;

	World(EObject root) {
		this(root, new IdentityHashMap<>());
	}

	private World(EObject root, Map<EObject, EObject> originals) {
		this.root = root;
		this.originals = originals;
	}

	/** @return another version, which is the same as yet */
	World copy() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(root);
		copier.copyReferences();
		Map<EObject, EObject> originals = new IdentityHashMap<>();
		copier.forEach((from, to) -> originals.put(to, origin(from)));
		return new World(copy, originals);
	}

	private EObject origin(EObject object) {
		return originals.getOrDefault(object, object);
	}

	/** @return knows the parts without ids of all these worlds, as a store does that keeps them under keys */
	static ObjectAccess stored(World... worlds) {
		return new ObjectAccess() {
			@Override
			public Object identity(EObject object) {
				for (World world : worlds) {
					EObject original = world.originals.get(object);
					if (original != null) {
						return original;
					}
				}
				return object;
			}
		};
	}

	List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		all.add(root);
		root.eAllContents().forEachRemaining(all::add);
		return all;
	}

	<T> List<T> all(Class<T> type) {
		return all().stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public Optional<EObject> find(String id) {
		return all().stream().filter(each -> each instanceof Identified identified && id.equals(identified.getId())).findFirst();
	}

	@Override
	public void addRoot(EObject object) {
		throw new IllegalStateException("There is one root only");
	}

	@Override
	public void remove(EObject object) {
		List<EObject> removed = new ArrayList<>();
		removed.add(object);
		object.eAllContents().forEachRemaining(removed::add);
		EcoreUtil.remove(object);
		for (EObject each : all()) {
			for (EReference reference : each.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer()) {
					cut(each, reference, removed);
				}
			}
		}
	}

	private static void cut(EObject object, EReference reference, List<EObject> removed) {
		if (reference.isMany()) {
			((EList<?>) object.eGet(reference)).removeAll(removed);
		} else if (removed.contains(object.eGet(reference))) {
			object.eUnset(reference);
		}
	}

	/** @return all that is in it, as text */
	@Override
	public String toString() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XmiInterchange.write(List.of(root), out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** @return all that is in it, whatever the order */
	List<String> words() {
		List<String> words = new ArrayList<>(List.of(toString().replaceAll("</?[a-z]+>?", "").split("[\\s\"/>]+")));
		words.sort(null);
		return words;
	}

	/** @return an object by its class and place among those of the class, for scripts of changes; null where there is none */
	<T> T pick(Class<T> type, int number) {
		List<T> all = all(type);
		return all.isEmpty() ? null : all.get(number % all.size());
	}

}
