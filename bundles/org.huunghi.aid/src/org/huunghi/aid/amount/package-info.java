/** Arithmetic of committed and disbursed amounts. */
package org.huunghi.aid.amount;
