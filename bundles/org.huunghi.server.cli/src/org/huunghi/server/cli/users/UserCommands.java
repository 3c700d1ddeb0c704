package org.huunghi.server.cli.users;

import picocli.CommandLine.Command;

/** The group of the commands for users. */
@Command(name = "user")
public final class UserCommands {
}
