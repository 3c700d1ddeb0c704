package org.huunghi.text.value;

/** How a source qualifies a figure: "over 17 million" is not 17 million. */
public enum Qualifier {
	/** The figure itself. */
	EXACTLY,
	/** More than the figure (trên, hơn). */
	OVER,
	/** Near the figure (khoảng, gần). */
	ABOUT,
	/** Less than the figure (dưới). */
	UNDER;

	/**
	 * The qualifier of a sum of two figures: what is over stays over, and a sum of an over and an under, or of anything with an
	 * about, is just about.
	 *
	 * @param other qualifier of the other figure, not null
	 * @return the qualifier of their sum
	 */
	public Qualifier plus(Qualifier other) {
		if (this == EXACTLY) {
			return other;
		}
		return other == EXACTLY || other == this ? this : ABOUT;
	}
}
