package org.huunghi.union.figures;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.huunghi.union.IndicatorUnit;

/**
 * What a plug-in calls an indicator that it counts, for unions that have no record of it.
 *
 * @param code for programs, in lower case with dots, such as {@code exchange.out.delegations}; not null
 * @param unit whether it is a number or money, not null
 * @param name the name in the reader's language, never null for any language; not null
 */
public record IndicatorText(String code, IndicatorUnit unit, Function<Locale, String> name) {

	/** Refuses a text that lacks one of them. */
	public IndicatorText {
		Objects.requireNonNull(code);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(name);
	}
}
