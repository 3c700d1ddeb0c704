package org.huunghi.server.together;

/**
 * Who holds a lock.
 *
 * @param user the authenticated user; empty where the server asks nobody who they are
 * @param program one running program of the user, which keeps its identity when it connects again; a secret between it and the server
 */
record Holder(String user, String program) {
}
