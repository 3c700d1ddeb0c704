package org.huunghi.sheet.names;

/**
 * A record that a name may mean.
 *
 * @param id of the record
 * @param label what it is called, with what it lies in where that tells it from others
 * @param percent how alike the names are, 100 for the same
 */
public record Candidate(String id, String label, int percent) {
}
