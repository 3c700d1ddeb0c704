/** What the entry of a count does, without its widgets: keys, the ballot in hand, running sums, checks and the comparison of two sheets. */
package org.huunghi.election.ui.counting.logic;
