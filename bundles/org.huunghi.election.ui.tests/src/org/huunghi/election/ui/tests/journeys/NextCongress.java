package org.huunghi.election.ui.tests.journeys;

import static org.huunghi.workbench.tests.journeys.SmallUnion.named;

import org.huunghi.repository.Writer;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.BodyKind;
import org.huunghi.union.Congress;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.TermRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;

/** What is there before the next congress elects: its term, the congress and the committee without members. */
final class NextCongress {
	static final String CONGRESS = "Đại hội lần thứ III";
	static final String COMMITTEE = "Ban Chấp hành khóa III";
	private final Body committee = named(UnionPackage.Literals.BODY, COMMITTEE);

	/** @return id of the committee */
	String write(Writer writer) {
		Term term = named(UnionPackage.Literals.TERM, "Nhiệm kỳ 2029–2034");
		term.setOrdinal(3);
		term.setValidFrom(PartialDate.of(2029));
		Congress congress = named(UnionPackage.Literals.CONGRESS, CONGRESS);
		congress.setValidFrom(PartialDate.of(2029, 3, 12));
		term.getMeetings().add(congress);
		committee.setKind(BodyKind.EXECUTIVE_COMMITTEE);
		committee.setOrdinal(3);
		term.getBodies().add(committee);
		Union union = writer.unions().get(0);
		for (Register register : union.getRegisters()) {
			if (register instanceof TermRegister) {
				register.getRecords().add(term);
			}
		}
		return committee.getId();
	}
}
