package org.huunghi.election.count;

/**
 * Who may vote and who came. Every number may be null where it is not known.
 *
 * @param summoned members or official delegates summoned
 * @param excluded those summoned whom the rules leave out of the count; null counts as none
 * @param present those present by the credentials report
 */
public record Electorate(Integer summoned, Integer excluded, Integer present) {
	/** @return those summoned less those excluded, or null where the summoned are not known */
	public Integer counted() {
		return summoned == null ? null : Integer.valueOf(summoned - (excluded == null ? 0 : excluded));
	}
}
