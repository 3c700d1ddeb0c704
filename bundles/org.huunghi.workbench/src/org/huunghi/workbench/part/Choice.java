package org.huunghi.workbench.part;

/**
 * Something that can be chosen in a list, free of the repository.
 *
 * @param id of what is chosen; null for all
 * @param label as it is shown, not null
 */
public record Choice(String id, String label) {
}
