package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.huunghi.workbench.part.Choice;

/** How far ahead reminders are shown; what is overdue always is. */
enum Horizon {
	MONTH(30), QUARTER(90), YEAR(365), ALL(0);

	private final int days;

	Horizon(int days) {
		this.days = days;
	}

	/** @return the last day that is shown; null for all */
	LocalDate until(LocalDate today) {
		return days == 0 ? null : today.plusDays(days);
	}

	String label() {
		return days == 0 ? Messages.allOpen : Messages.bind(Messages.within, days);
	}

	static List<Choice> choices() {
		return Arrays.stream(values()).map(horizon -> new Choice(horizon.name(), horizon.label())).toList();
	}

	/** @param name as noted; a quarter for null or one that is unknown */
	static Horizon of(String name) {
		return Arrays.stream(values()).filter(horizon -> horizon.name().equals(name)).findFirst().orElse(QUARTER);
	}
}
