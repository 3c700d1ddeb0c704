package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.Sector;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Named;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** What aid is divided by. Nothing is in two parts: what several donors give together, or what is for several places, is a part of its own. */
public enum Dimension {
	/** By the shares of the sectors. */
	SECTOR {
		@Override
		Map<Object, BigDecimal> parts(AidActivity activity) {
			return new LinkedHashMap<>(Shares.of(activity));
		}

		@Override
		Object unknown() {
			return Sector.UNKNOWN;
		}

		@Override
		String label(Object key, Locale locale) {
			return ModelLabels.of((Sector) key, locale);
		}
	},
	/** By who gives it. */
	DONOR {
		@Override
		Map<Object, BigDecimal> parts(AidActivity activity) {
			return Map.of(List.copyOf(activity.getDonors()), WHOLE);
		}

		@Override
		Object unknown() {
			return List.of();
		}

		@Override
		String label(Object key, Locale locale) {
			return names((List<?>) key, locale);
		}
	},
	/** By the districts, communes or other places that it is for. */
	PLACE {
		@Override
		Map<Object, BigDecimal> parts(AidActivity activity) {
			return Map.of(List.copyOf(activity.getPlaces()), WHOLE);
		}

		@Override
		Object unknown() {
			return List.of();
		}

		@Override
		String label(Object key, Locale locale) {
			return names((List<?>) key, locale);
		}
	},
	/** By the year of the approval. */
	YEAR {
		@Override
		Map<Object, BigDecimal> parts(AidActivity activity) {
			PartialDate date = AidOverview.date(activity);
			return Map.of(date == null ? 0 : date.year(), WHOLE);
		}

		@Override
		Object unknown() {
			return 0;
		}

		@Override
		String label(Object key, Locale locale) {
			return key.toString();
		}
	};

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** @return which percent of the activity belongs to which part; together 100 */
	abstract Map<Object, BigDecimal> parts(AidActivity activity);

	/** @return the key of what is not known */
	abstract Object unknown();

	abstract String label(Object key, Locale locale);

	/** @return the key that is the same for the same donors or places in any order */
	Object normal(Object key) {
		if (key instanceof List<?> several) {
			return several.stream().distinct().sorted(Comparator.comparing(each -> String.valueOf(((Named) each).getId()))).toList();
		}
		return key;
	}

	Function<Locale, String> text(Object key) {
		return key.equals(unknown()) ? null : locale -> label(key, locale);
	}

	private static String names(List<?> several, Locale locale) {
		return String.join(", ", several.stream().map(each -> Names.label((Named) each, locale)).sorted().toList());
	}
}
