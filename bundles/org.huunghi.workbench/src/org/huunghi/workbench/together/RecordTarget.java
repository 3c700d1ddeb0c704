package org.huunghi.workbench.together;

/**
 * The record that is meant where something is selected; lines of lists adapt to it.
 *
 * @param id of the record
 * @param label what it is called
 */
public record RecordTarget(String id, String label) {
}
