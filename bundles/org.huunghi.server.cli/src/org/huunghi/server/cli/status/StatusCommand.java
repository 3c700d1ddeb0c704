package org.huunghi.server.cli.status;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.administration.BackupReport;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerLook;
import org.huunghi.server.run.RunningMark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code status}: whether a server is well, exit code 0, or not, 3. From outside anybody sees whether it answers, its version and the fingerprint of its
 * certificate; with {@code --user} it says more of itself, to administrators everything. On a data folder it is the server that serves it.
 */
@Command(name = "status")
public final class StatusCommand extends RepositoryCommand {
	private static final long LEAST_BYTES = 500_000_000;
	private static final Duration CERTIFICATE_LEAST = Duration.ofDays(14);

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		Health health = switch (location()) {
		case Location.Folder folder -> ofFolder(folder.path());
		case Location.Server server -> of(server.toString(), server);
		};
		if (json) {
			StatusJson.print(health, context());
		} else {
			new StatusText(health, context()).print();
			context().out().flush();
			health.problems().forEach(context().err()::println);
		}
		return health.isWell() ? ExitCodes.DONE : ExitCodes.REPOSITORY;
	}

	private Health ofFolder(Path folder) {
		Optional<RunningMark> running = RunningMark.of(folder);
		if (running.isEmpty()) {
			return new Health(folder.toString(), Optional.empty(), Optional.empty(), List.of(text("problem.notRunning", folder)));
		}
		return of(folder.toString(), running.get().here());
	}

	private Health of(String place, Location.Server server) {
		ServerLook look = null;
		ServerStatus status = null;
		List<String> problems = new ArrayList<>();
		try {
			look = Repositories.look(server);
			problems.addAll(problems(look));
			if (userIsGiven()) {
				status = ask();
				problems.addAll(problems(status));
			}
		} catch (RepositoryException e) {
			problems.add(e.message(locale()));
		}
		return new Health(place, Optional.ofNullable(look), Optional.ofNullable(status), problems);
	}

	private ServerStatus ask() {
		try (Repository repository = open(Creation.NEVER)) {
			return repository.administration().orElseThrow().status();
		}
	}

	private List<String> problems(ServerLook look) {
		List<String> problems = new ArrayList<>();
		if (!look.sameVersion()) {
			problems.add(text("problem.version", look.version(), context().version()));
		}
		look.certificate().filter(certificate -> certificate.until().isBefore(Instant.now().plus(CERTIFICATE_LEAST)))
				.ifPresent(certificate -> problems.add(text("problem.certificate", day(certificate.until()))));
		return problems;
	}

	private List<String> problems(ServerStatus status) {
		List<String> problems = new ArrayList<>();
		if (status.diskFree().isPresent() && status.diskFree().getAsLong() < LEAST_BYTES) {
			problems.add(text("problem.disk", status.diskFree().getAsLong() / 1_000_000));
		}
		status.backup().flatMap(BackupReport::failure).ifPresent(failure -> problems.add(text("problem.backup", failure.message(locale()))));
		return problems;
	}

	private static String day(Instant time) {
		return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault()).format(time);
	}
}
