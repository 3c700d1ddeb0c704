package org.huunghi.union.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** In which order the objects stand that a record contains, where a side changed it. */
final class OrderField extends Field {
	private final Sequence<String> keys;
	private final Versions<List<EObject>> objects;

	/** @param key gives each object the same key in all versions */
	OrderField(Node node, EReference list, Function<EObject, String> key) {
		super(node, list);
		objects = new Versions<>(objects(node.objects.before(), list), objects(node.objects.mine(), list), objects(node.objects.theirs(), list));
		Versions<List<String>> all = objects.map(each -> each.stream().map(key).toList());
		keys = new Sequence<>(all.before(), all.mine(), all.theirs());
	}

	private static List<EObject> objects(EObject object, EReference list) {
		return Features.values(object, list).stream().map(EObject.class::cast).toList();
	}

	@Override
	String name() {
		return feature.getName() + "#order";
	}

	Sequence<String> keys() {
		return keys;
	}

	@Override
	Versions<String> versions() {
		return new Versions<>(String.join("\n", keys.before()), String.join("\n", keys.mine()), String.join("\n", keys.theirs()));
	}

	@Override
	boolean conflict() {
		return keys.conflict(keys.survivors());
	}

	@Override
	boolean changedByMe() {
		return changed(keys.mine());
	}

	@Override
	boolean changedByThem() {
		return changed(keys.theirs());
	}

	private boolean changed(List<String> side) {
		Set<String> old = new HashSet<>(keys.before());
		Set<String> now = new HashSet<>(side);
		return !side.stream().filter(old::contains).toList().equals(keys.before().stream().filter(now::contains).toList());
	}

	@Override
	boolean brings() {
		return conflict() || changedByMe();
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return objects.map(each -> texts.list(feature, each));
	}

	@Override
	String merged(MergeTexts texts) {
		Map<String, EObject> byKey = new HashMap<>();
		for (int i = 0; i < keys.mine().size(); i++) {
			byKey.put(keys.mine().get(i), objects.mine().get(i));
		}
		for (int i = 0; i < keys.theirs().size(); i++) {
			byKey.put(keys.theirs().get(i), objects.theirs().get(i));
		}
		return texts.list(feature, keys.merge(keys.survivors(), null).stream().map(byKey::get).toList());
	}

	@Override
	String label(MergeTexts texts) {
		return texts.order(node, feature);
	}
}
