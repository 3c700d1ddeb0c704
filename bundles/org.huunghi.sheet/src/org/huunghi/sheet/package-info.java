/** Spreadsheets and calendars: what their packages share. */
package org.huunghi.sheet;
