package org.huunghi.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.election.Consent;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.value.Mark;
import org.huunghi.election.value.Marks;

/**
 * Counts single ballots and writes the explanation of every candidate's fate. Arguments are {@code count} or {@code cells}, the number of ballots and the
 * number of names; {@code cells} is what the count is compared with: adding up a table of marks cell by cell, as a spreadsheet does, without rules and
 * without explanation.
 */
public final class CountOfBallots implements IApplication {
	private static final int RUNS = 9;
	/** Of 30 names so many can be elected. */
	private static final int SEATS_OF_30 = 20;

	private final Random random = new Random(20240311);

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int ballots = Integer.parseInt(arguments[arguments.length - 2]);
		int names = Integer.parseInt(arguments[arguments.length - 1]);
		Milliseconds.print(arguments[arguments.length - 3].equals("cells") ? cells(ballots, names) : count(ballots, names));
		return EXIT_OK;
	}

	/** @return the median of the runs, in milliseconds, once the virtual machine has warmed up */
	private static double median(Runnable run) {
		double[] times = new double[RUNS];
		for (int i = -RUNS; i < RUNS; i++) {
			long start = System.nanoTime();
			run.run();
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		return times[RUNS / 2];
	}

	private double count(int ballots, int names) {
		ElectionInput input = election(ballots, names);
		return median(() -> {
			ElectionOutcome outcome = Counting.count(input);
			int length = outcome.fates().stream().flatMap(fate -> fate.reasons().stream()).mapToInt(reason -> reason.text(Locale.ENGLISH).length()).sum();
			if (length == 0 || !outcome.contradictions().isEmpty()) {
				throw new IllegalStateException(outcome.contradictions().toString());
			}
		});
	}

	private ElectionInput election(int ballots, int names) {
		List<Contender> candidates = IntStream.rangeClosed(1, names).mapToObj(number -> Contender.of(number, "Người ứng cử " + number)).toList();
		List<BallotPaper> papers = new ArrayList<>(ballots);
		for (int i = 0; i < ballots; i++) {
			TreeMap<Integer, Mark> marks = new TreeMap<>();
			IntStream.rangeClosed(1, names).filter(number -> random.nextInt(names + number) >= names * 2 / 3).forEach(number -> marks.put(number, Mark.STRUCK));
			papers.add(new BallotPaper(Marks.of(marks), null));
		}
		Count figures = new Count(ballots, ballots, null, Map.of(), Map.of());
		RoundInput round = new RoundInput("rounds[0]", RoundKind.ORDINARY, null, List.of(), Consent.UNKNOWN, figures, papers, Set.of());
		return new ElectionInput("Benchmark", Rulebooks.rules(Rulebooks.find("youth-union").orElseThrow()), Math.max(1, names * SEATS_OF_30 / 30),
				new Electorate(ballots, null, ballots), candidates, List.of(round));
	}

	private double cells(int ballots, int names) {
		String[][] table = new String[ballots][names];
		for (String[] row : table) {
			Arrays.setAll(row, i -> random.nextInt(names + i + 1) >= names * 2 / 3 ? "x" : "1");
		}
		return median(() -> {
			int[] sums = new int[names];
			for (int column = 0; column < names; column++) {
				for (String[] row : table) {
					sums[column] += row[column].equals("x") ? 0 : Integer.parseInt(row[column]);
				}
			}
			if (IntStream.of(sums).sum() < 0) {
				throw new IllegalStateException();
			}
		});
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
