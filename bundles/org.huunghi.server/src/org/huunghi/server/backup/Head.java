package org.huunghi.server.backup;

import java.time.Instant;
import java.util.List;

import org.eclipse.net4j.db.ddl.IDBSchema;

/**
 * What stands at the beginning of a backup.
 *
 * @param uuid identity of the repository
 * @param created when the repository was made
 * @param taken when the backup was begun: later commits are not in it
 * @param store kind of the database it was taken of
 * @param packages namespaces of the packages that the repository holds, with their versions
 * @param tables the tables with their columns and indexes, in the order in which they follow
 */
record Head(String uuid, Instant created, Instant taken, String store, List<String> packages, IDBSchema tables) {
}
