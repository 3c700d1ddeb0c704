/** The count: a pure function from rules, electorate and ballots to a result that explains itself. */
package org.huunghi.election.count;
