package org.huunghi.sheet.names;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.text.fold.Fold;

/**
 * A name in a sheet, and what kind of record it means. Names that differ in accents, case or blanks alone are one. It is looked up several times for each
 * row, so what identifies it is found out once.
 */
public final class NameKey {
	private final EClass type;
	private final String text;
	private final String folded;

	/**
	 * @param type class of the record
	 * @param text as the sheet has it where it stands first
	 */
	public NameKey(EClass type, String text) {
		this.type = type;
		this.text = text;
		folded = Fold.fold(text);
	}

	/** @return class of the record */
	public EClass type() {
		return type;
	}

	/** @return the name as the sheet has it where it stands first */
	public String text() {
		return text;
	}

	/** @return the name without what does not distinguish it */
	public String folded() {
		return folded;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NameKey key && type == key.type && folded.equals(key.folded);
	}

	@Override
	public int hashCode() {
		return folded.hashCode();
	}

	@Override
	public String toString() {
		return type.getName() + ' ' + text;
	}
}
