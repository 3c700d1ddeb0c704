package org.huunghi.election.count;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/**
 * A rulebook as the count sees it; meanings and nulls as at {@link org.huunghi.election.Rulebook}.
 *
 * @param code lasting id; not null
 * @param method not null
 * @param citations where each rule comes from; a rule without one lacks
 */
public record Rules(String code, ElectionMethod method, Share quorum, Share threshold, Denominator denominator, SurplusRule surplus,
		Integer surplusPercent, Share floorSupport, boolean twoBoxes, Set<InvalidReason> invalidReasons, Integer maxRounds, List<TieRule> ties,
		Map<ClauseKind, Citation> citations) {
	public Rules {
		invalidReasons = Set.copyOf(invalidReasons);
		ties = List.copyOf(ties);
		citations = Map.copyOf(citations);
	}
}
