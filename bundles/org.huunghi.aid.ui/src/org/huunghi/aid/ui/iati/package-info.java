/** Files of IATI in the menus for import and export. */
package org.huunghi.aid.ui.iati;
