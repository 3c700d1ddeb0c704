package org.huunghi.aid.iati.schema;

/**
 * What the standard says of an element within another.
 *
 * @param name of the element, without a namespace
 * @param rule name of the kind of element that it is
 * @param required whether there must be one at least
 * @param several whether there may be more than one
 */
public record ChildRule(String name, String rule, boolean required, boolean several) {
}
