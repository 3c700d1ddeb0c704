/** Which columns a table of records has: derived from the model, so that every register has them without code of its own. */
package org.huunghi.sheet.model;
