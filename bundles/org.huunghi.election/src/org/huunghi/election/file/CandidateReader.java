package org.huunghi.election.file;

import java.io.IOException;

import org.huunghi.election.NominationKind;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.count.Contender;
import org.huunghi.text.value.PartialDate;

/** Reads a candidate of an election file. */
final class CandidateReader {
	private int number;
	private String name = "";
	private NominationKind nomination;
	private Integer support;
	private PartialDate servingSince;
	private boolean withdrawn;
	private ReportedOutcome reported = ReportedOutcome.UNKNOWN;

	private CandidateReader() {
	}

	static Contender read(JsonCursor json) throws IOException {
		CandidateReader reader = new CandidateReader();
		json.object(reader.fields());
		return new Contender(reader.number, reader.name, reader.nomination, reader.support, reader.servingSince, reader.withdrawn, reader.reported);
	}

	private Fields fields() {
		return new Fields().must("number", json -> number = json.number()).may("name", json -> name = json.text())
				.may("nomination", json -> nomination = json.oneOf(NominationKind.class)).may("support", json -> support = json.numberOrNull())
				.may("servingSince", json -> servingSince = json.parsed(PartialDate::valueOf, "value.date"))
				.may("withdrawn", json -> withdrawn = json.bool()).may("reported", json -> reported = json.oneOf(ReportedOutcome.class));
	}
}
