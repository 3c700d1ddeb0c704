/** The minutes and the resolution of an election, from the command line. */
package org.huunghi.election.cli.minutes;
