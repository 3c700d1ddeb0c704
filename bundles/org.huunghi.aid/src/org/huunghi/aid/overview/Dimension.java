package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.Sector;
import org.huunghi.aid.figures.AidFigures;
import org.huunghi.text.sort.Collation;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Named;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** What aid is divided by. Nothing is in two parts: what several donors give together, or what is for several places, is a part of its own. */
public enum Dimension {
	/** By the shares of the sectors. */
	SECTOR(Sector.UNKNOWN, Shares::of, (sector, locale) -> ModelLabels.of((Sector) sector, locale)),
	/** By who gives it. */
	DONOR(List.of(), activity -> whole(several(activity.getDonors())), Dimension::names),
	/** By the districts, communes or other places that it is for. */
	PLACE(List.of(), activity -> whole(several(activity.getPlaces())), Dimension::names),
	/** By the year of the approval. */
	YEAR(0, activity -> whole(year(AidFigures.date(activity))), (year, locale) -> year.toString());

	private final Object unknown;
	private final Function<AidActivity, Map<?, BigDecimal>> parts;
	private final BiFunction<Object, Locale, String> label;

	Dimension(Object unknown, Function<AidActivity, Map<?, BigDecimal>> parts, BiFunction<Object, Locale, String> label) {
		this.unknown = unknown;
		this.parts = parts;
		this.label = label;
	}

	private static Map<?, BigDecimal> whole(Object key) {
		return Map.of(key, Shares.WHOLE);
	}

	/** @return the key that is the same for the same donors or places in any order */
	private static List<? extends Named> several(Collection<? extends Named> several) {
		return several.stream().distinct().sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
	}

	private static int year(PartialDate date) {
		return date == null ? 0 : date.year();
	}

	private static String names(Object several, Locale locale) {
		return String.join(", ", ((List<?>) several).stream().map(each -> Names.label((Named) each, locale)).sorted(Collation.of(locale)).toList());
	}

	/** @return which percent of the activity belongs to which part; together 100 */
	Map<?, BigDecimal> parts(AidActivity activity) {
		return parts.apply(activity);
	}

	/** @return the key of what is not known */
	Object unknown() {
		return unknown;
	}

	/** @return what a part is called in the reader's language; null for what is not known */
	Function<Locale, String> text(Object key) {
		return key.equals(unknown) ? null : locale -> label.apply(key, locale);
	}
}
