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
 * Kills a server at a random moment while a client commits numbered pairs of records as fast as it can, starts it again and looks for them:
 * every acknowledged pair must be there, and no half one. Arguments: address and user at the server, number of rounds. The command that starts
 * the server is in HUUNGHI_SERVER, where its output goes in HUUNGHI_SERVER_LOG.
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

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		address = arguments[arguments.length - 3];
		user = arguments[arguments.length - 2];
		int rounds = Integer.parseInt(arguments[arguments.length - 1]);
		for (int round = 1; round <= rounds; round++) {
			round(round);
		}
		Process server = startServer();
		try (Clients clients = new Clients(address, user)) {
			check(await(clients, server), rounds);
		} finally {
			kill(server);
		}
		System.out.printf("CRASH %d rounds, %d acknowledged commits, none lost, none half%n", rounds, acknowledged.size());
		return EXIT_OK;
	}

	private void round(int round) throws Exception {
		Process server = startServer();
		try (Clients clients = new Clients(address, user)) {
			Repository repository = await(clients, server);
			if (register == null) {
				register = Clients.addRegister(repository);
			} else {
				check(repository, round - 1);
			}
			int before = acknowledged.size();
			Thread committing = Thread.ofPlatform().start(() -> commit(repository, server));
			while (acknowledged.size() == before && committing.isAlive()) {
				Thread.sleep(5);
			}
			Thread.sleep(random.nextInt(2_500));
			kill(server);
			repository.close();
			committing.join();
			System.out.printf("round %d: %d commits acknowledged before the server was killed%n", round, acknowledged.size() - before);
		} finally {
			kill(server);
		}
	}

	private static Process startServer() throws IOException {
		return new ProcessBuilder("bash", "-c", "exec " + System.getenv("HUUNGHI_SERVER")).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(System.getenv("HUUNGHI_SERVER_LOG")))).start();
	}

	private static void kill(Process server) throws InterruptedException {
		server.destroyForcibly().waitFor();
	}

	private static Repository await(Clients clients, Process server) throws InterruptedException {
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

	private void commit(Repository repository, Process server) {
		try {
			while (server.isAlive()) {
				int number = next++;
				repository.write("Benchmark " + number, writer -> {
					DocumentRegister documents = (DocumentRegister) writer.find(register).orElseThrow();
					documents.getRecords().add(document(number));
					documents.getRecords().add(document(number));
				});
				acknowledged.add(number);
			}
		} catch (RepositoryException e) {
			// the server was killed: whether this one was stored, nobody knows
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
