package org.huunghi.workbench.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.Union;
import org.huunghi.union.figures.Period;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.part.PeriodChoice;

/** The periods that a union is asked about most: its terms, and the last years. */
final class Periods {
	private Periods() {
	}

	/** @return its terms with a beginning and an end, the latest first; then this year and those before it */
	static List<PeriodChoice> of(Union union, LocalDate today) {
		List<PeriodChoice> periods = terms(union);
		periods.addAll(PeriodChoice.years(today));
		return periods;
	}

	static List<PeriodChoice> terms(Union union) {
		List<PeriodChoice> terms = new ArrayList<>();
		for (Register register : union.getRegisters()) {
			for (Record record : register.getRecords()) {
				if (!(record instanceof Term term)) {
					// a register holds terms or it does not
					break;
				}
				if (term.getValidFrom() != null && term.getValidTo() != null && !term.getValidTo().lastDay().isBefore(term.getValidFrom().firstDay())) {
					terms.add(new PeriodChoice(Names.label(term, Locale.getDefault()), new Period(term.getValidFrom(), term.getValidTo())));
				}
			}
		}
		terms.sort(Comparator.comparing((PeriodChoice choice) -> choice.period().from()).reversed());
		return terms;
	}
}
