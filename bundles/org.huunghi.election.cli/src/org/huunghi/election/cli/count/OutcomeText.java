package org.huunghi.election.cli.count;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.TextTable;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.Reason;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.text.locale.Texts;

/** Prints a result for people: each round as a table with its figures, then every candidate's fate with its reasons, then what follows. */
final class OutcomeText {
	private static final Texts TEXTS = Texts.beside(OutcomeText.class, "messages");

	private final ElectionInput input;
	private final ElectionOutcome outcome;
	private final PrintStream out;
	private final Locale locale;
	private final Map<Integer, String> names = new HashMap<>();

	OutcomeText(ElectionInput input, ElectionOutcome outcome, CliContext context) {
		this.input = input;
		this.outcome = outcome;
		out = context.out();
		locale = context.locale();
		input.candidates().forEach(candidate -> names.putIfAbsent(candidate.number(), PlainText.oneLine(candidate.name())));
	}

	void print() {
		if (!input.title().isBlank()) {
			out.println(PlainText.oneLine(input.title()));
		}
		sentences(outcome.general());
		outcome.rounds().forEach(this::round);
		out.println();
		out.println(text("heading.fates"));
		for (int i = 0; i < outcome.fates().size(); i++) {
			fate(input.candidates().get(i), outcome.fates().get(i));
		}
		out.println();
		List<Integer> elected = outcome.elected();
		out.println(text("elected", elected.size(), elected.isEmpty() ? text("nobody") : elected.stream().map(this::label).collect(Collectors.joining(", "))));
		out.println(text("open", outcome.open() == null ? text("unknown") : number(outcome.open())));
		out.println(text("next", text("NextStep." + outcome.next())));
	}

	private void round(RoundOutcome round) {
		out.println();
		out.println(text("heading.round", round.ordinal()));
		figures(round.count());
		sentences(round.explanation());
		TextTable table = new TextTable(text("column.number"), text("column.name"), text("column.votes"), text("column.percent"), text("column.decision"));
		for (Fate fate : round.fates()) {
			BigDecimal percent = Percent.of(fate.votes(), round.base());
			table.row(Integer.toString(fate.number()), names.getOrDefault(fate.number(), ""), fate.votes() == null ? text("unknown") : number(fate.votes()),
					percent == null ? text("unknown") : number(percent), text("Decision." + fate.decision()));
		}
		table.print(out);
	}

	private void figures(Count count) {
		if (count.issued() == null && count.collected() == null && count.valid() == null) {
			return;
		}
		out.println("  " + text("figures", known(count.issued()), known(count.collected()), known(count.valid())));
	}

	private void fate(Contender candidate, Fate fate) {
		out.println(text("fate", label(candidate.number()), text("Decision." + fate.decision())));
		sentences(fate.reasons());
	}

	private void sentences(List<Reason> reasons) {
		reasons.forEach(reason -> out.println("  " + PlainText.oneLine(reason.text(locale))));
	}

	private String label(int number) {
		String name = names.getOrDefault(number, "");
		return name.isEmpty() ? Integer.toString(number) : number + " " + name;
	}

	private String known(Integer number) {
		return number == null ? text("unknown") : number(number);
	}

	private String number(Number number) {
		return NumberFormat.getInstance(locale).format(number);
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
