package org.huunghi.aid.iati.map;

import java.time.DateTimeException;

import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Element.Attribute;
import org.huunghi.text.value.PartialDate;

/**
 * Days of the standard and dates that may be less exact. A month or a year is written as its first or last day, which is the nearest that the
 * standard knows, and says so: in an attribute of our own namespace, by which it is read as a month or a year again, and in words where the element
 * has a place for words.
 */
final class Days {
	/** Namespace of what the standard has no place for. */
	static final String NAMESPACE = "urn:huunghi:iati:1";
	private static final String PREFIX = "hn";
	private static final String AS = "as";

	private Days() {
	}

	/** @return the date in the attribute {@code iso-date}; null where it is none of the years 1 to 9999 */
	static PartialDate read(Element element) {
		return element == null ? null : read(element, "iso-date");
	}

	/** @return the date in an attribute; null where it is none of the years 1 to 9999 */
	static PartialDate read(Element element, String attribute) {
		String text = element.get(attribute);
		if (text == null) {
			return null;
		}
		try {
			String day = text.strip();
			PartialDate date = PartialDate.valueOf(day.length() > 10 ? day.substring(0, 10) : day);
			String as = element.get(NAMESPACE, AS);
			PartialDate inexact = as == null ? null : PartialDate.valueOf(as);
			return inexact != null && (inexact.firstDay().equals(date.firstDay()) || inexact.lastDay().equals(date.firstDay())) ? inexact : date;
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Writes a date into the attribute {@code iso-date}. */
	static void write(Element element, PartialDate date, boolean last) {
		element.set("iso-date", day(date, last));
		mark(element, AS, date.day().isPresent() ? null : date.toString());
	}

	/** @return the day that a date is written as */
	static String day(PartialDate date, boolean last) {
		return (last ? date.lastDay() : date.firstDay()).toString();
	}

	/** Sets an attribute of our own namespace; null takes it away. */
	static void mark(Element element, String name, String value) {
		if (value != null) {
			element.namespaces().put(PREFIX, NAMESPACE);
		}
		element.set(new Attribute(NAMESPACE, name, PREFIX + ':' + name, value));
	}
}
