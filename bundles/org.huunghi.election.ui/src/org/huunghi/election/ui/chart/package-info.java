/** The live chart of votes. */
package org.huunghi.election.ui.chart;
