package org.huunghi.repository.draft;

import java.time.Instant;

/**
 * A draft as its list shows it, as plain values.
 *
 * @param id lasting identity of the draft
 * @param name as its author called it, such as "Văn kiện đại hội"
 * @param note what it is for; empty where nobody said
 * @param author who made it
 * @param created when it was made
 * @param changed when somebody last saved something in it, or it was made
 * @param base as of when it has taken in the records outside it: what was changed there since comes together when it is merged
 */
public record Draft(String id, String name, String note, String author, Instant created, Instant changed, Instant base) {
}
