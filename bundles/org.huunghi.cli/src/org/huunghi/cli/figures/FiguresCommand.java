package org.huunghi.cli.figures;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.UnionChoice;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Union;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Period;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code figures}: the figures of a union for a period, see {@link Figures} for what counts; {@link FiguresJson} for the JSON. */
@Command(name = "figures")
public final class FiguresCommand extends RepositoryCommand {
	@Option(names = "--union", paramLabel = "NAME", required = true, descriptionKey = "union")
	private String union;

	@Option(names = "--from", paramLabel = "D", required = true, descriptionKey = "from")
	private String from;

	@Option(names = "--to", paramLabel = "D", required = true, descriptionKey = "to")
	private String to;

	@Option(names = "--explain", descriptionKey = "explain")
	private boolean explain;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() {
		Period period = period();
		try (Repository repository = open(Creation.NEVER)) {
			repository.read(view -> {
				print(repository, view, period);
				return null;
			});
		}
		return ExitCodes.DONE;
	}

	private Period period() {
		PartialDate first = date("--from", from);
		PartialDate last = date("--to", to);
		try {
			return new Period(first, last);
		} catch (IllegalArgumentException e) {
			throw wrongUsage(text("period.turned", DateEntry.format(first, locale()), DateEntry.format(last, locale())));
		}
	}

	private PartialDate date(String option, String typed) {
		try {
			PartialDate date = DateEntry.parse(typed, locale());
			if (date != null) {
				return date;
			}
			throw wrongValue(option, typed);
		} catch (EntryException e) {
			throw wrongUsage(option + ": " + e.message(locale()));
		}
	}

	private CliFailure wrongValue(String option, String typed) {
		return wrongUsage(context().text("usage.value", option, typed, "D"));
	}

	private void print(Repository repository, View view, Period period) {
		UnionChoice choice = new UnionChoice(context(), repository, view);
		Union chosen = choice.named(union);
		choice.preload(chosen, FigureRegister.class);
		Figures figures = explain || json ? repository.figures().explained(view, chosen, period) : repository.figures().of(view, chosen, period);
		if (json) {
			try {
				new FiguresJson(context(), chosen).print(figures);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return;
		}
		if (explain) {
			new FiguresText(context()).explain(figures);
		} else {
			new FiguresText(context()).print(figures);
		}
		if (figures.all().isEmpty()) {
			context().err().println(text("figures.nothing"));
		}
	}
}
