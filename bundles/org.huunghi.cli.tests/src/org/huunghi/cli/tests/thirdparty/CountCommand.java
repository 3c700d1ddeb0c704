package org.huunghi.cli.tests.thirdparty;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.RepositoryCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command in the group. */
@Command(name = "count")
public final class CountCommand extends RepositoryCommand {
	@Option(names = "--ballots", paramLabel = "N", required = true, descriptionKey = "ballots")
	private int ballots;

	@Override
	public Integer call() {
		if (ballots < 0) {
			throw CliFailure.data(text("negative"));
		}
		context().out().println(text("counted", ballots));
		return 0;
	}
}
