/** What is due in the aid register. */
package org.huunghi.aid.due;
