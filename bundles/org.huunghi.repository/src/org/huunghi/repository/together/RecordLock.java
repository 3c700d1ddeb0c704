package org.huunghi.repository.together;

import java.time.Instant;

/**
 * A lock on a record with what it contains: nobody else can change it.
 *
 * @param recordId id of the record
 * @param user who holds it
 * @param host name of the computer on which it was taken; empty where it is unknown
 * @param since when it was taken
 * @param lasting whether it belongs to the user until it is released, on whatever computer; else it belongs to the program that changes the
 *        record at the moment
 * @param note why; empty where nothing was said
 * @param mine whether it allows this program to change the record
 */
public record RecordLock(String recordId, String user, String host, Instant since, boolean lasting, String note, boolean mine) {
}
