package org.huunghi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * Kills a server, or the database beneath it, at a random moment while a client commits numbered pairs of records as fast as it can, starts it again
 * and looks for them: every acknowledged pair must be there, and no half one. Arguments: address and user at the server, number of rounds. The
 * command that starts the server is in HUUNGHI_SERVER, where its output goes in HUUNGHI_SERVER_LOG; that which kills the database in HUUNGHI_KILL,
 * where it is the database that is killed, and that which starts it again in HUUNGHI_REVIVE.
 */
public final class CrashOfTheServer implements IApplication {
	private static final int START_SECONDS = 120;

	private final Random random = new Random();
	private String address;
	private String user;
	private String register;
	/** Numbers whose commits were acknowledged. */
	private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
	private int next = 1;
	private Process server;
	private volatile boolean killed;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		address = arguments[arguments.length - 3];
		user = arguments[arguments.length - 2];
		int rounds = Integer.parseInt(arguments[arguments.length - 1]);
		for (int round = 1; round <= rounds; round++) {
			round(round);
		}
		startServer();
		try (Clients clients = new Clients(address, user)) {
			check(await(clients), rounds);
		} finally {
			server.destroyForcibly().waitFor();
		}
		System.out.printf("CRASH %d rounds, %d acknowledged commits, none lost, none half%n", rounds, acknowledged.size());
		return EXIT_OK;
	}

	private void round(int round) throws Exception {
		startServer();
		boolean done = false;
		try (Clients clients = new Clients(address, user)) {
			Repository repository = await(clients);
			if (register == null) {
				register = Clients.addRegister(repository);
			} else {
				check(repository, round - 1);
			}
			int before = acknowledged.size();
			killed = false;
			Thread committing = Thread.ofPlatform().start(() -> commit(repository));
			while (acknowledged.size() == before && committing.isAlive()) {
				Thread.sleep(5);
			}
			Thread.sleep(random.nextInt(2_500));
			boolean database = System.getenv("HUUNGHI_KILL") != null;
			kill(database);
			if (!database) {
				repository.close();
			}
			committing.join();
			if (database) {
				run("HUUNGHI_REVIVE");
			}
			System.out.printf("round %d: %d commits acknowledged before the %s was killed%n", round, acknowledged.size() - before, database
					? "database" : "server");
			done = true;
		} finally {
			if (!done) {
				server.destroyForcibly().waitFor();
			}
		}
	}

	private void kill(boolean database) throws Exception {
		if (database) {
			run("HUUNGHI_KILL");
		} else {
			server.destroyForcibly().waitFor();
		}
		killed = true;
	}

	private static void run(String variable) throws Exception {
		File log = new File(System.getenv("HUUNGHI_SERVER_LOG"));
		int exit = new ProcessBuilder("bash", "-c",
				System.getenv(variable)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start().waitFor();
		if (exit != 0) {
			throw new IllegalStateException(variable + " ended with " + exit + "; see " + log);
		}
	}

	/** One that survived its database goes on. */
	private void startServer() throws IOException {
		if (server == null || !server.isAlive()) {
			server = new ProcessBuilder("bash", "-c", "exec " + System.getenv("HUUNGHI_SERVER")).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(System.getenv("HUUNGHI_SERVER_LOG")))).start();
		}
	}

	private Repository await(Clients clients) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
		while (true) {
			try {
				return clients.open();
			} catch (RepositoryException e) {
				if (System.nanoTime() > end || !server.isAlive()) {
					throw e;
				}
				Thread.sleep(200);
			}
		}
	}

	private void commit(Repository repository) {
		try {
			while (!killed) {
				int number = next++;
				repository.write("Benchmark " + number, writer -> {
					DocumentRegister documents = (DocumentRegister) writer.find(register).orElseThrow();
					documents.getRecords().add(document(number));
					documents.getRecords().add(document(number));
				});
				acknowledged.add(number);
			}
		} catch (RepositoryException e) {
			// the server or its database was killed: whether this one was stored, nobody knows
		}
	}

	private static Document document(int number) {
		Document document = Creation.create(UnionPackage.Literals.DOCUMENT);
		document.setRemarks(Integer.toString(number));
		return document;
	}

	private void check(Repository repository, int round) {
		Map<Integer, Integer> found = new HashMap<>();
		repository.read(view -> {
			DocumentRegister documents = (DocumentRegister) view.find(register).orElseThrow();
			view.preload(documents);
			documents.getRecords().forEach(record -> found.merge(Integer.parseInt(record.getRemarks()), 1, Integer::sum));
			return null;
		});
		List<String> wrong = new ArrayList<>();
		for (int number = 1; number < next; number++) {
			int times = found.getOrDefault(number, 0);
			if (times != 2 && (times != 0 || acknowledged.contains(number))) {
				wrong.add("number " + number + " is there " + times + " times");
			}
		}
		if (!wrong.isEmpty()) {
			throw new IllegalStateException("After round " + round + ": " + wrong);
		}
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
