/** Brings the rows of a sheet into a register: all of them or those that are right, and nothing by halves. */
package org.huunghi.sheet.load;
