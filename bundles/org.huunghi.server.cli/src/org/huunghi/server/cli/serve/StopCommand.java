package org.huunghi.server.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.Repositories;
import org.huunghi.server.run.RunningMark;
import org.huunghi.server.run.StopRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stop}: stops the server of a data folder on this machine and returns when it has given the folder free. */
@Command(name = "stop")
public final class StopCommand extends CliCommand {
	private static final Duration LONGEST = Duration.ofMinutes(2);
	private static final long LOOK_MILLISECONDS = 200;

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	@Override
	public Integer call() throws IOException, InterruptedException {
		Path folder = (data == null ? Repositories.defaultFolder() : data).toAbsolutePath().normalize();
		Optional<RunningMark> running = RunningMark.of(folder);
		if (running.isEmpty()) {
			throw CliFailure.repository(text("stop.none", folder));
		}
		StopRequest.make(folder);
		Instant end = Instant.now().plus(LONGEST);
		while (RunningMark.isHeld(folder)) {
			if (Instant.now().isAfter(end)) {
				throw CliFailure.repository(text("stop.late", folder, Long.toString(running.get().pid())));
			}
			Thread.sleep(LOOK_MILLISECONDS);
		}
		context().out().println(text("stop.done", folder));
		return ExitCodes.DONE;
	}
}
