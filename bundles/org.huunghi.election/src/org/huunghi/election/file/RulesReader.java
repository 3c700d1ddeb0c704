package org.huunghi.election.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Rules;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Reads a rulebook that is written out in an election file. */
final class RulesReader {
	private final Set<InvalidReason> invalidReasons = EnumSet.noneOf(InvalidReason.class);
	private final List<TieRule> ties = new ArrayList<>();
	private final Map<ClauseKind, Citation> citations = new EnumMap<>(ClauseKind.class);
	private String code = "";
	private ElectionMethod method;
	private Share quorum;
	private Share threshold;
	private Denominator denominator;
	private SurplusRule surplus = SurplusRule.ALLOWED;
	private Integer surplusPercent;
	private Share floorSupport;
	private boolean twoBoxes;
	private Integer maxRounds;

	private RulesReader() {
	}

	static Rules read(JsonCursor json) throws IOException {
		RulesReader reader = new RulesReader();
		json.object(reader.fields());
		return new Rules(reader.code, reader.method, reader.quorum, reader.threshold, reader.denominator, reader.surplus, reader.surplusPercent,
				reader.floorSupport, reader.twoBoxes, reader.invalidReasons, reader.maxRounds, reader.ties, reader.citations);
	}

	private Fields fields() {
		return new Fields().may("code", json -> code = json.text()).must("method", json -> method = json.oneOf(ElectionMethod.class))
				.may("quorum", json -> quorum = share(json)).may("threshold", json -> threshold = share(json))
				.may("denominator", json -> denominator = json.oneOf(Denominator.class)).may("surplus", json -> surplus = json.oneOf(SurplusRule.class))
				.may("surplusPercent", json -> surplusPercent = json.numberOrNull()).may("floorSupport", json -> floorSupport = share(json))
				.may("twoBoxes", json -> twoBoxes = json.bool())
				.may("invalidReasons", json -> json.array(element -> invalidReasons.add(element.oneOf(InvalidReason.class))))
				.may("maxRounds", json -> maxRounds = json.numberOrNull())
				.may("ties", json -> json.array(element -> ties.add(element.oneOf(TieRule.class))))
				.may("clauses", json -> json.map(RulesReader::kind, "clause.unknown", (kind, clause) -> citations.put(kind, citation(clause))));
	}

	private static Share share(JsonCursor json) throws IOException {
		return json.parsed(Share::valueOf, "value.share");
	}

	private static ClauseKind kind(String literal) {
		return ClauseKind.get(literal);
	}

	private static Citation citation(JsonCursor json) throws IOException {
		String[] parts = new String[3];
		json.object(new Fields().must("instrument", j -> parts[0] = j.text()).may("article", j -> parts[1] = j.text()).may("paragraph", j -> parts[2] = j.text()));
		return new Citation(parts[0], parts[1], parts[2]);
	}
}
