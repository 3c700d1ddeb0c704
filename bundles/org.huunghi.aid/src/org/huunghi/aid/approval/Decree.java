package org.huunghi.aid.approval;

/** A decree on the aid of foreign non-governmental organisations under which an activity can stand. */
public enum Decree {
	/** Still governs what was approved before the next one. */
	ND_80_2020("80/2020/NĐ-CP"),
	/** In force since 8 December 2025. */
	ND_313_2025("313/2025/NĐ-CP");

	private final String number;

	Decree(String number) {
		this.number = number;
	}

	/** @return number and symbol as they are printed */
	public String number() {
		return number;
	}
}
