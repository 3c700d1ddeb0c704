package org.huunghi.aid.iati.schema;

import java.util.Map;

/**
 * What the standard says of an attribute.
 *
 * @param name of the attribute, without a namespace
 * @param required whether it must be there
 * @param type what its value must be
 * @param lists name of the list that its value is a code of, by the value of {@code selector}; empty where it is no code
 * @param selector the attribute that says which list it is; null where it is always the same, which then has the key ""
 * @param usual the key that counts where the selector is not there; "" for the only list
 */
public record AttributeRule(String name, boolean required, ValueType type, Map<String, String> lists, String selector, String usual) {
	/**
	 * @param selected value of the attribute {@link #selector}, null where it is not there
	 * @return name of the list that holds the codes, or null where they are free
	 */
	public String list(String selected) {
		return lists.get(selector == null || selected == null ? usual : selected.strip());
	}
}
