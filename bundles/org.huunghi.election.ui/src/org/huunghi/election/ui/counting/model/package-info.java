/** The counting page's view of the stored election: frames of rounds, sums kept up with the sheets, and the changes that counting makes. */
package org.huunghi.election.ui.counting.model;
