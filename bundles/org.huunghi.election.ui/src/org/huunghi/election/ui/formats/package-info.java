/** Formats of other programs in File > Export and File > Import, for the election that is open or selected. */
package org.huunghi.election.ui.formats;
