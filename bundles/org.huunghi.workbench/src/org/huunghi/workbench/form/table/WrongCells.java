package org.huunghi.workbench.form.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Keeps what was typed or pasted into cells and could not be understood, until it is corrected there. */
final class WrongCells {
	/**
	 * @param text as it was typed
	 * @param message why it can't be understood
	 */
	record Wrong(String text, String message) {
	}

	private final Map<EObject, Map<EStructuralFeature, Wrong>> wrongs = new HashMap<>();

	Wrong get(EObject row, EStructuralFeature column) {
		return wrongs.getOrDefault(row, Map.of()).get(column);
	}

	void put(EObject row, EStructuralFeature column, String text, String message) {
		wrongs.computeIfAbsent(row, key -> new HashMap<>()).put(column, new Wrong(text, message));
	}

	void putAll(WrongCells others) {
		wrongs.putAll(others.wrongs);
	}

	void remove(EObject row, EStructuralFeature column) {
		Map<EStructuralFeature, Wrong> ofRow = wrongs.get(row);
		if (ofRow != null && ofRow.remove(column) != null && ofRow.isEmpty()) {
			wrongs.remove(row);
		}
	}

	/** Forgets the rows that are no longer there. */
	void retain(java.util.Collection<?> rows) {
		wrongs.keySet().removeIf(row -> !rows.contains(row));
	}

	/** @return the first message, or null where all is well */
	String first() {
		return wrongs.values().stream().flatMap(ofRow -> ofRow.values().stream()).map(Wrong::message).findFirst().orElse(null);
	}
}
