package org.huunghi.election.cli;

import picocli.CommandLine.Command;

/** The group of the commands for elections. */
@Command(name = "election")
public final class ElectionCommands {
}
