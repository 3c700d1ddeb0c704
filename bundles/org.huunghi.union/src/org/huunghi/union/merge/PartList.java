package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The parts that an object contains in one place, such as the names of a person. */
record PartList(Node node, EReference slot) {
	@SuppressWarnings("unchecked")
	void apply(Application application, Applying applying, Nodes nodes, List<Field> fields) {
		Map<Node, PresenceField> presences = new HashMap<>();
		Choice order = null;
		for (Field field : fields) {
			if (field instanceof PresenceField presence) {
				presences.put(presence.part, presence);
			} else if (field instanceof OrderField && field.node == node && field.feature == slot && application.decision(field) != null) {
				order = application.decision(field).choice();
			}
		}
		Map<String, EObject> kept = new HashMap<>();
		for (Node part : node.parts(slot)) {
			PresenceField presence = presences.get(part);
			if (part.onBothSides() || presence != null && presence.kept(application.decision(presence))) {
				EObject theirs = part.objects.theirs();
				kept.put(part.key, theirs != null ? theirs : applying.copy(part.objects.mine()));
			}
		}
		EObject owner = node.objects.theirs();
		Object own = owner.eGet(Features.in(owner, slot));
		if (!slot.isMany()) {
			EObject only = kept.values().stream().findFirst().orElse(null);
			if (own != only) {
				owner.eSet(Features.in(owner, slot), only);
			}
			return;
		}
		Versions<List<String>> keys = node.objects.map(object -> Features.values(object, slot).stream().map(part -> nodes.key((EObject) part)).toList());
		List<String> before = keys.before() == null ? List.of() : keys.before();
		List<Object> merged = new ArrayList<>();
		new Sequence<>(before, keys.mine(), keys.theirs()).merge(kept::containsKey, order).forEach(key -> merged.add(kept.get(key)));
		ListEdit.make((EList<Object>) own, merged);
	}
}
