package org.huunghi.aid.iati.schema;

import java.util.List;
import java.util.Map;

/**
 * What the standard says of a kind of element.
 *
 * @param name of the kind
 * @param typeName name that the standard's schema gives to its type; null where it gives none
 * @param attributes its own attributes by name
 * @param open whether it takes attributes of other namespaces
 * @param text what its text must be; null where it holds elements
 * @param children what it holds, in the order in which it must stand
 */
public record ElementRule(String name, String typeName, Map<String, AttributeRule> attributes, boolean open, ValueType text,
		List<ChildRule> children) {
	/** @return position among the children, or -1 where there is no such child */
	public int position(String child) {
		for (int i = 0; i < children.size(); i++) {
			if (children.get(i).name().equals(child)) {
				return i;
			}
		}
		return -1;
	}
}
