package org.huunghi.server.cli.users;

import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.repository.Creation;
import org.huunghi.server.run.StoppedServer;

/** Base of the commands that look after users, on a data folder or, as an administrator, on a running server. */
abstract class UserCommand extends RepositoryCommand {
	/** @return the context of this call, for the parts of a command */
	final CliContext commandContext() {
		return context();
	}

	/** @param creation whether the folder may be missing, as before the first start of a server */
	final UserDesk desk(Creation creation) {
		Optional<Path> folder = folder();
		return folder.isPresent() ? new FolderUsers(StoppedServer.open(folder.get(), creation)) : new ServerDesk(open(Creation.NEVER));
	}
}
