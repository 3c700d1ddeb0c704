/** Reads spreadsheets row by row: XLSX and CSV, bounded in memory and time whatever the file holds. */
package org.huunghi.sheet.read;
