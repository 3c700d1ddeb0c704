package org.huunghi.union.figures;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.union.Register;

/**
 * Says what the single records of a plug-in count for. A plug-in implements it, with a public constructor without parameters, and names it in
 * the extension point {@code org.huunghi.union.figures}. Period totals are no business of a source: they are counted by themselves.
 */
public interface FigureSource {

	/** @return the indicators that the source counts, each with its unit and name; never null, each code once */
	List<IndicatorText> indicators();

	/**
	 * What the records of a register count for, each thing once. A record that says nothing for an indicator gives none for it, never zero.
	 *
	 * @param register any register of a union, of whatever kind; not null
	 * @return the things counted, not null, empty for registers of other kinds; lazily, so that a large register need not be in memory at
	 *         once. It is closed by whoever asked for it.
	 */
	Stream<Counted> count(Register register);
}
