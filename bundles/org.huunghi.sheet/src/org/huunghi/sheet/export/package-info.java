/** Writes records as spreadsheets and calendars, page by page. */
package org.huunghi.sheet.export;
