package org.huunghi.repository.administration;

import java.time.Instant;

/**
 * A program that is connected to a server.
 *
 * @param user who is logged in
 * @param address of its computer, as the server sees it
 * @param host name of its computer, as it says itself; empty where it says nothing
 * @param version of the program, as it says itself; empty where it says nothing
 * @param since when it connected
 * @param opened how many records are open in it
 */
public record ConnectedClient(String user, String address, String host, String version, Instant since, int opened) {
}
