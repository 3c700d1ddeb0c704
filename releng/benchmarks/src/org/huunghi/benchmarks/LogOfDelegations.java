package org.huunghi.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Period;
import org.huunghi.union.names.Names;

/**
 * What the table of a log asks the repository for, with all that a screen of rows shows: opening it, going to its end, sorting and filtering it; and the figures
 * of its union. The argument is the data folder. Each question is a new one, so that no answer is one that was kept.
 */
public final class LogOfDelegations implements IApplication {
	private static final int SCREEN = 60;
	private static final int ROUNDS = 21;
	private static final Locale VI = Locale.of("vi");
	private static final List<Order> NEWEST = List.of(new Order("validFrom", true));

	private Repository repository;
	private TableQuery log;
	private int round;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		try (Repository opened = Repositories.open(Path.of(arguments[arguments.length - 1]), Creation.NEVER)) {
			repository = opened;
			String union = repository.read(view -> view.unions().getFirst().getId());
			log = TableQuery.of(ExchangePackage.Literals.DELEGATION, union).orderedBy(NEWEST);
			once("FIRST", () -> screen(log, 0));
			report("OPEN", () -> screen(log, 0));
			report("END", () -> screen(log, repository.table(VI).count(log) - SCREEN));
			report("SORT", () -> screen(log.orderedBy(sorted()), 0));
			report("FILTER", () -> screen(log.and(filter()), 0));
			report("MIDDLE", () -> screen(log.orderedBy(sorted()), repository.table(VI).count(log) / 2));
			report("SUMS", () -> repository.table(VI).sums(log, List.of("headCount")).get("headCount").known());
			report("FIGURES", this::figures);
			// the last one: the register itself knows the keys of all its records, which takes memory from everything else
			once("EDITOR", this::editor);
		}
		System.out.printf(Locale.ROOT, "MEMORY %d%n", Runtime.getRuntime().maxMemory() >> 20);
		return EXIT_OK;
	}

	/** Another order each time. */
	private List<Order> sorted() {
		String[] columns = { "title", "partners", "headCount", "places", "purpose", "direction" };
		return List.of(new Order(columns[round % columns.length], round / columns.length % 2 == 1), new Order("validFrom", round / columns.length > 1));
	}

	private Filter filter() {
		return switch (round % 3) {
		case 0 -> new Filter.Words("partners", FillWithDelegations.RARE + " ".repeat(round));
		case 1 -> new Filter.Words("title", "van nghe " + (1 + round % 9));
		default -> new Filter.Dates("validFrom", PartialDate.of(2000 + round % 25), PartialDate.of(2000 + round % 25, 1 + round % 12));
		};
	}

	/** The rows of one screen as texts, as a table fetches them. */
	private int screen(TableQuery query, int from) {
		RecordTable table = repository.table(VI);
		table.count(query);
		List<Row> rows = table.rows(query, Math.max(0, from), SCREEN);
		return repository.read(view -> {
			List<String> texts = new ArrayList<>();
			view.findAll(rows.stream().map(Row::id).toList()).forEach(record -> texts.add(Names.label(record, VI)));
			return texts.size();
		});
	}

	private int figures() {
		Period period = new Period(PartialDate.of(2000 + round % 10), PartialDate.of(2024));
		return repository.read(view -> {
			Figures figures = repository.figures().of(view, view.unions().getFirst(), period);
			return figures.all().size();
		});
	}

	/** What the editor of the register takes before its table asks for the first rows. */
	private int editor() {
		String register = repository.read(view -> view.unions().getFirst().getRegisters().get(1).getId());
		try (Editing editing = repository.edit(register)) {
			return Names.label(editing.record(), VI).length();
		}
	}

	/** For what costs more the first time. */
	private static void once(String name, Callable<Integer> work) throws Exception {
		long start = System.nanoTime();
		work.call();
		System.out.printf(Locale.ROOT, "%s %.1f%n", name, (System.nanoTime() - start) / 1e6);
	}

	private void report(String name, Callable<Integer> work) throws Exception {
		double[] times = new double[ROUNDS];
		for (int i = -ROUNDS; i < ROUNDS; i++) {
			round = i + ROUNDS;
			long start = System.nanoTime();
			if (work.call() == 0) {
				throw new IllegalStateException(name + " found nothing");
			}
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%s %.1f%n", name, times[ROUNDS / 2]);
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
