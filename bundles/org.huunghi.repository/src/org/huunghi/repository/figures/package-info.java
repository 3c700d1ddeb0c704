/** Figures of a period and what is due, found without loading the records. */
package org.huunghi.repository.figures;
