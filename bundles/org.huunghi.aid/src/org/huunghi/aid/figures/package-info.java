/** What aid and support count for in the figures of a period. */
package org.huunghi.aid.figures;
