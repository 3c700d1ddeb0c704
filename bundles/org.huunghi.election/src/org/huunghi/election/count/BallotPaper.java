package org.huunghi.election.count;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.value.Marks;

/**
 * One ballot paper as the counter read it.
 *
 * @param marks what differs from plain approval of every name; not null
 * @param fault a fault that the marks do not show, such as a signature; null for none
 */
public record BallotPaper(Marks marks, InvalidReason fault) {
}
