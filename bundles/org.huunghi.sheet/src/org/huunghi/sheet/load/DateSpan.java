package org.huunghi.sheet.load;

import org.huunghi.text.value.PartialDate;

/** From the first to the last of some dates, known only where every one of them is. */
final class DateSpan {
	private PartialDate first;
	private PartialDate last;
	private boolean open;

	/** @param date null where one is not known: then nothing is known of them all */
	void add(PartialDate date) {
		if (date == null) {
			open = true;
			return;
		}
		first = first == null || date.firstDay().isBefore(first.firstDay()) ? date : first;
		last = last == null || date.lastDay().isAfter(last.lastDay()) ? date : last;
	}

	boolean isKnown() {
		return !open && first != null;
	}

	PartialDate first() {
		return first;
	}

	PartialDate last() {
		return last;
	}
}
