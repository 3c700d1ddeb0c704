package org.huunghi.cli.tests.thirdparty;

import picocli.CommandLine.Command;

/** A group of commands of a plug-in that is not ours. */
@Command(name = "election")
public final class CountCommands {
}
