package org.huunghi.workbench.merge;

import java.time.Instant;

/**
 * A text that was not chosen when two sides changed the same; kept so that nothing that somebody wrote is lost.
 *
 * @param when it was set aside
 * @param recordId of the record
 * @param record what the record is called
 * @param field what the field is called
 * @param whose text it is, in words
 * @param text never empty
 */
public record SetAside(Instant when, String recordId, String record, String field, String whose, String text) {
}
