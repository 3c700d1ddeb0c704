package org.huunghi.sheet.names;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.text.fold.Fold;

/**
 * A name in a sheet, and what kind of record it means. Names that differ in accents, case or blanks alone are one.
 *
 * @param type class of the record
 * @param text as the sheet has it where it stands first
 */
public record NameKey(EClass type, String text) {
	/** @return the name without what does not distinguish it */
	public String folded() {
		return Fold.fold(text);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NameKey key && type == key.type && folded().equals(key.folded());
	}

	@Override
	public int hashCode() {
		return folded().hashCode();
	}
}
