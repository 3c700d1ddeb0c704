/** Spreadsheets and calendars in the workbench: the wizard that brings a sheet into a register, and the export of a table. */
package org.huunghi.workbench.sheet;
