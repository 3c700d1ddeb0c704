package org.huunghi.workbench.table.filter;

import java.util.Locale;
import java.util.Set;

import org.huunghi.repository.table.Filter;
import org.huunghi.text.fold.Fold;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.data.Column;

/** What is typed into the row of filters, and back: words, dates and spans of them, numbers and bounds of them, choices. */
public final class FilterEntry {
	private FilterEntry() {
	}

	/**
	 * @param text what was typed
	 * @return the filter; null for a blank text
	 * @throws WrongTextException where the text says nothing about such a column
	 */
	public static Filter parse(String text, Column column, Locale locale) throws WrongTextException {
		if (text.isBlank()) {
			return null;
		}
		return switch (column.kind()) {
			case DATE -> DateSpans.parse(text, column.id(), locale);
			case NUMBER, MONEY -> NumberSpans.parse(text, column.id(), locale);
			case CHOICE, CHECK -> Choices.parse(text, column, locale);
			case REFERENCE, REFERENCES -> Fold.fold(text).equals(Fold.fold(Messages.empty)) ? new Filter.OneOf(column.id(), Set.of(Filter.OneOf.NONE))
					: new Filter.Words(column.id(), text.strip());
			case NAME -> new Filter.Words(null, text.strip());
			case TEXT -> new Filter.Words(column.id(), text.strip());
			case OTHER -> throw new WrongTextException(Messages.notFiltered);
		};
	}

	/** @return the filter as it could have been typed; {@link #parse} makes the same of it */
	public static String format(Filter filter, Column column, Locale locale) {
		return switch (filter) {
			case Filter.Words words -> words.text();
			case Filter.Dates dates -> DateSpans.format(dates, locale);
			case Filter.Numbers numbers -> NumberSpans.format(numbers, locale);
			case Filter.OneOf one -> Choices.format(one, column, locale);
		};
	}

	/** @return the filter in words, behind the column's name */
	public static String say(Filter filter, Column column, Locale locale) {
		return column.label() + ": " + format(filter, column, locale);
	}
}
