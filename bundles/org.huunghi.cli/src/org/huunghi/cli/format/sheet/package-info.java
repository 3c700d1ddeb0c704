/** Spreadsheets and calendars of one kind of records, as formats of the command line. */
package org.huunghi.cli.format.sheet;
