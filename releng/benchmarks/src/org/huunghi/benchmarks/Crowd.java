package org.huunghi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.union.Document;
import org.huunghi.union.Identified;
import org.huunghi.union.names.Names;

/**
 * Many clients work at once for some time: most of what they do is searching and reading, the rest small commits to records of their own.
 * Arguments: address and user at the server, number of clients, seconds. In the end all that was said to be saved is looked for.
 */
public final class Crowd implements IApplication {
	/** Of ten things that somebody does, so many are commits. */
	private static final int COMMITS_OF_TEN = 3;
	private static final List<String> WORDS = List.of("son la", "lai chau", "lao", "xuan", "hai", "ban chap hanh", "dai hoi", "hoa binh", "nga", "2024");

	private final Latencies commits = new Latencies();
	private final Latencies reads = new Latencies();
	private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
	private final AtomicInteger lost = new AtomicInteger();

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int first = arguments.length - 4;
		int number = Integer.parseInt(arguments[first + 2]);
		int seconds = Integer.parseInt(arguments[first + 3]);
		try (Clients clients = new Clients(arguments[first], arguments[first + 1])) {
			List<Repository> repositories = new ArrayList<>();
			for (int i = 0; i < number; i++) {
				repositories.add(clients.open());
			}
			run(repositories, seconds);
		}
		System.out.printf(Locale.ROOT, "CROWD %d clients, %d s: %.0f reads/s (p50 %.1f, p95 %.1f, p99 %.1f ms), %.0f commits/s (p50 %.1f, p95 %.1f, p99 %.1f ms), %d errors, %d lost%n",
				number, seconds, reads.count() / (double) seconds, reads.percentile(0.5), reads.percentile(0.95), reads.percentile(0.99),
				commits.count() / (double) seconds, commits.percentile(0.5), commits.percentile(0.95), commits.percentile(0.99), failures.size(), lost.get());
		failures.stream().collect(Collectors.groupingBy(String::valueOf, TreeMap::new, Collectors.counting()))
				.forEach((failure, times) -> System.out.println("ERROR " + times + " times: " + failure));
		return EXIT_OK;
	}

	private void run(List<Repository> repositories, int seconds) throws InterruptedException {
		Map<Repository, String> records = new java.util.LinkedHashMap<>();
		String register = Clients.addRegister(repositories.getFirst());
		repositories.forEach(one -> records.put(one, Clients.addDocument(repositories.getFirst(), register, "0")));
		for (Map.Entry<Repository, String> one : records.entrySet()) {
			while (one.getKey().read(view -> view.find(one.getValue()).isEmpty())) {
				Thread.sleep(20);
			}
		}
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		List<Thread> threads = new ArrayList<>();
		records.forEach((repository, id) -> threads.add(Thread.ofPlatform().start(() -> work(repository, id, end))));
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void work(Repository repository, String id, long end) {
		Random random = new Random(id.hashCode());
		int saved = 0;
		try (Editing editing = repository.edit(id)) {
			while (System.nanoTime() < end) {
				if (random.nextInt(10) < COMMITS_OF_TEN) {
					saved = save(editing, saved);
				} else {
					reads.time(0, unused -> read(repository, random));
				}
			}
		} catch (Exception e) {
			failures.add(e);
		}
		check(repository, id, saved);
	}

	private int save(Editing editing, int saved) {
		try {
			((Document) editing.record()).setRemarks(Integer.toString(saved + 1));
			commits.time(0, unused -> editing.save("Benchmark", null));
			return saved + 1;
		} catch (Exception e) {
			failures.add(e);
			return saved;
		}
	}

	private static void read(Repository repository, Random random) {
		List<Hit> hits = repository.search(Locale.of("vi")).find(WORDS.get(random.nextInt(WORDS.size())), 20);
		if (!hits.isEmpty()) {
			String id = hits.get(random.nextInt(hits.size())).id();
			repository.read(view -> view.find(id).map(found -> {
				view.preload(found);
				return Names.label((Identified) found, Locale.of("vi"));
			}).orElse(""));
		}
	}

	private void check(Repository repository, String id, int saved) {
		String stored = repository.read(view -> ((Document) view.find(id).orElseThrow()).getRemarks());
		if (Integer.parseInt(stored) < saved) {
			lost.incrementAndGet();
		}
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
