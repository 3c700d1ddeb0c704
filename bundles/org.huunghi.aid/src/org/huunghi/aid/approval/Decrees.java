package org.huunghi.aid.approval;

import java.time.LocalDate;
import java.util.Optional;

import org.huunghi.aid.AidActivity;
import org.huunghi.text.value.PartialDate;

/** Says which decree governs an activity. */
public final class Decrees {
	private static final LocalDate IN_FORCE_313 = LocalDate.of(2025, 12, 8);
	/** The year of the older decree: what is older than that stands under neither. */
	private static final int YEAR_OF_80 = 2020;

	private Decrees() {
	}

	/**
	 * The decree that governs an activity: by the date of its approval or, where that is unknown, by its first planned day.
	 *
	 * @param activity not null
	 * @return as {@link #at(PartialDate)}
	 */
	public static Optional<Decree> governing(AidActivity activity) {
		PartialDate approved = Approvals.date(activity);
		return at(approved == null ? activity.getPlannedFrom() : approved);
	}

	/**
	 * The decree in force at a date: 313/2025/NĐ-CP from 8 December 2025 on, 80/2020/NĐ-CP before.
	 *
	 * @param date null for unknown
	 * @return the decree; empty where the date is unknown, can mean days under both decrees (2025, 12/2025), or is older than both
	 */
	public static Optional<Decree> at(PartialDate date) {
		if (date == null || date.year() < YEAR_OF_80) {
			return Optional.empty();
		}
		if (!date.firstDay().isBefore(IN_FORCE_313)) {
			return Optional.of(Decree.ND_313_2025);
		}
		return date.lastDay().isBefore(IN_FORCE_313) ? Optional.of(Decree.ND_80_2020) : Optional.empty();
	}
}
