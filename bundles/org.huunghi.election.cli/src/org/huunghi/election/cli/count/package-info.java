/** Counts and checks election files. */
package org.huunghi.election.cli.count;
