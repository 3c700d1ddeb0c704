/** What charts and drawings of the workbench and its plug-ins have in common: colours, pictures, fonts. */
package org.huunghi.workbench.chart;
