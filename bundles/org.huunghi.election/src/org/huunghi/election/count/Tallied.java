package org.huunghi.election.count;

import java.util.Map;

import org.huunghi.election.InvalidReason;

/**
 * The figures of a round, whichever way they were entered.
 *
 * @param count the figures
 * @param tolerated ballots with a fault that the rules do not count as one, by that fault
 * @param unjudged whether ballots could not be judged since the number of seats is not known
 */
record Tallied(Count count, Map<InvalidReason, Integer> tolerated, boolean unjudged) {
}
