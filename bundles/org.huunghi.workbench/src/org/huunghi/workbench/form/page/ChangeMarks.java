package org.huunghi.workbench.form.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.page.ChangedElsewhere;

/** Marks the fields that somebody else changed: each until it fades, or until the user goes there. */
final class ChangeMarks {
	private final List<Field> fields;
	private final Map<Field, ChangeMark> marks = new HashMap<>();
	private ChangedElsewhere shown;

	ChangeMarks(List<Field> fields) {
		this.fields = fields;
	}

	void show(ChangedElsewhere change, double strength) {
		if (change != shown) {
			marks.values().forEach(ChangeMark::dispose);
			marks.clear();
			shown = change;
			changed(change).forEach(field -> marks.put(field, new ChangeMark(field.control(), change.told(), () -> seen(field))));
		}
		marks.forEach((field, mark) -> {
			mark.fade(strength);
			field.markElsewhere(change, strength);
		});
		if (change == null) {
			fields.forEach(field -> field.markElsewhere(null, 0));
		}
	}

	private void seen(Field field) {
		ChangeMark mark = marks.remove(field);
		if (mark != null) {
			mark.dispose();
			field.markElsewhere(null, 0);
		}
	}

	private Set<Field> changed(ChangedElsewhere change) {
		Set<Field> changed = new LinkedHashSet<>();
		if (change == null) {
			return changed;
		}
		change.places().forEach(place -> add(changed, Marks.fieldOf(fields, place.owner(), place.feature())));
		change.added().forEach(owner -> add(changed, Marks.fieldOf(fields, owner, null)));
		return changed;
	}

	private static void add(Set<Field> changed, Field field) {
		if (field != null) {
			changed.add(field);
		}
	}
}
