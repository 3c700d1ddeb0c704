package org.huunghi.server.cli.status;

import java.util.List;
import java.util.Optional;

import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.connection.ServerLook;

/**
 * How a server is doing.
 *
 * @param place where it was looked for: a data folder, or {@code HOST:PORT}
 * @param look what is seen from outside; empty where it can't be reached
 * @param status what it says to who has logged in; empty where nobody has
 * @param problems what is wrong, each in one line of the reader's language; none where it is well
 */
record Health(String place, Optional<ServerLook> look, Optional<ServerStatus> status, List<String> problems) {
	boolean isWell() {
		return problems.isEmpty();
	}
}
