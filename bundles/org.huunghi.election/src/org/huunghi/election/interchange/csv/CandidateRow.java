package org.huunghi.election.interchange.csv;

import org.huunghi.election.NominationKind;
import org.huunghi.text.value.PartialDate;

/**
 * One row of a list of candidates. What the file leaves empty is null.
 *
 * @param number on the ballot paper, from 1
 * @param name not null
 * @param nomination how the name came up
 * @param nominatedBy who nominated
 * @param support of those present for a nomination from the floor
 * @param withdrawn whether the candidate withdrew; null where the file does not say
 * @param servingSince since when in service
 */
public record CandidateRow(Integer number, String name, NominationKind nomination, String nominatedBy, Integer support, Boolean withdrawn,
		PartialDate servingSince) {
}
