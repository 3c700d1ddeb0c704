package org.huunghi.repository.together;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who is connected, with one program; who uses two computers is there twice.
 *
 * @param user name of the user; empty where the server asks nobody who they are
 * @param host name of the computer; empty where it is unknown
 * @param version of the program; empty where it is unknown
 * @param since when the connection was made
 * @param opened ids of the records that are open, as far as one may read them
 * @param me whether it is this program
 */
public record Participant(String user, String host, String version, Instant since, Set<String> opened, boolean me) {
}
