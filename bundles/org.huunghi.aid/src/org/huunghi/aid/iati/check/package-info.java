/** Holds IATI files against the standard and says what is wrong, where, in the reader's language. */
package org.huunghi.aid.iati.check;
