package org.huunghi.aid.iati.code;

import java.util.Set;

/**
 * The codes of one list.
 *
 * @param name as the standard calls it
 * @param binding whether it belongs to the standard itself, so that a code which it lacks is an error
 * @param codes all codes
 */
public record CodeList(String name, boolean binding, Set<String> codes) {
}
