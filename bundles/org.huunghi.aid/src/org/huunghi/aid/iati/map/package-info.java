/**
 * What activities of IATI and activities of the register have in common, group by group. A group reads the same facts from an element and from a
 * record, so that both can be compared; only where they differ is the record changed by an import, or the element by an export.
 */
package org.huunghi.aid.iati.map;
