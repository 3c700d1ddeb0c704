package org.huunghi.exchange.rules;

import java.util.List;

import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.exchange.delegation.Counts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the register of students. */
final class StudentRules {
	/** Both states declared their independence in this year; before it neither could send or take students. */
	private static final int FIRST_YEAR = 1945;
	/** School years are planned some time ahead; what lies further in the future is a slip of the pen. */
	private static final int YEARS_AHEAD = 2;

	private StudentRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(StudentIntake.class, StudentRules::number), new Rule<>(StudentIntake.class, StudentRules::origin),
				new Rule<>(StudentIntake.class, StudentRules::year));
	}

	private static void number(StudentIntake intake, Findings findings) {
		if (intake.getStudents() == null) {
			findings.info("students.unknown", Literals.STUDENT_INTAKE__STUDENTS);
		} else if (!Counts.isWhole(intake.getStudents())) {
			findings.error("students.number", Literals.STUDENT_INTAKE__STUDENTS, intake.getStudents());
		}
	}

	private static void origin(StudentIntake intake, Findings findings) {
		if (intake.getPlace() == null && intake.getSchool() == null) {
			findings.warning("students.noPlace", Literals.STUDENT_INTAKE__PLACE);
		}
	}

	private static void year(StudentIntake intake, Findings findings) {
		PartialDate begin = intake.getSchoolYear();
		if (begin == null) {
			findings.info("students.noYear", Literals.STUDENT_INTAKE__SCHOOL_YEAR);
		} else if (begin.year() < FIRST_YEAR || begin.year() > findings.today().getYear() + YEARS_AHEAD) {
			findings.warning("students.year", Literals.STUDENT_INTAKE__SCHOOL_YEAR, begin);
		}
	}
}
