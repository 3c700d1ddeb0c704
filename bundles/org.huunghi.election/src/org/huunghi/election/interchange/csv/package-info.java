/** Tables of an election as CSV (RFC 4180), for spreadsheets: list of candidates, tallies of a round, single ballots, and the result. */
package org.huunghi.election.interchange.csv;
