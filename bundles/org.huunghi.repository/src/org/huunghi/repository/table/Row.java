package org.huunghi.repository.table;

/**
 * A row of a table: which record stands in it.
 *
 * @param id of the record
 * @param className name of its class
 */
public record Row(String id, String className) {
}
