/** Finds the records that names in a sheet mean, and asks where that is not certain. */
package org.huunghi.sheet.names;
