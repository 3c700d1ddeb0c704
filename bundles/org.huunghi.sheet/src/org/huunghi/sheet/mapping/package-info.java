/** Which column of a sheet says what: guessed from its headings, and changed by the user. */
package org.huunghi.sheet.mapping;
