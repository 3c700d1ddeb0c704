package org.huunghi.workbench.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * What a bar chart shows: a bar of each series for each category.
 *
 * @param categories their names, from top to bottom
 * @param series from top to bottom within a category
 */
public record BarData(List<String> categories, List<Series> series) {
	/** Keeps its own lists. */
	public BarData {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		for (Series each : series) {
			if (each.values().size() != categories.size() || each.texts().size() != categories.size()) {
				throw new IllegalArgumentException(each.name());
			}
		}
	}

	/**
	 * Bars of one colour.
	 *
	 * @param name as the legend says it
	 * @param tone their colour
	 * @param values one for each category; null where unknown, which shows no bar
	 * @param texts what stands at the end of each bar
	 */
	public record Series(String name, Tone tone, List<BigDecimal> values, List<String> texts) {
		/** Keeps its own lists. */
		public Series {
			values = Collections.unmodifiableList(new java.util.ArrayList<>(values));
			texts = List.copyOf(texts);
		}
	}

	/** @return the largest value; 0 where there is none */
	double largest() {
		return series.stream().flatMap(each -> each.values().stream()).filter(java.util.Objects::nonNull).mapToDouble(BigDecimal::doubleValue).max()
				.orElse(0);
	}
}
