/** What charts and drawings of the workbench and its plug-ins have in common: colours and pictures. */
package org.huunghi.workbench.chart;
