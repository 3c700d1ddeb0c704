/** Votes of an election in the words of Popolo, the specification of open data of organisations and their votes. */
package org.huunghi.election.interchange.popolo;
