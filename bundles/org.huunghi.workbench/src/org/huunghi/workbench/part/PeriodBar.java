package org.huunghi.workbench.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

/** Asks for a period: one of those that are offered, or any other by its first and last day, month or year. For the UI thread. */
public final class PeriodBar {
	/** Cells of the grid that it takes. */
	public static final int CELLS = 6;

	private final ChoiceCombo offered;
	private final Text from;
	private final Text to;
	private final Consumer<Period> chosen;
	private final Consumer<String> wrong;
	private List<PeriodChoice> known = List.of();
	private Period shown;
	private String complaint;

	/**
	 * @param parent with a grid
	 * @param chosen told of each new period; null for all time
	 * @param wrong told why what was typed is none; null when it is one again
	 */
	public PeriodBar(Composite parent, Consumer<Period> chosen, Consumer<String> wrong) {
		this.chosen = chosen;
		this.wrong = wrong;
		offered = new ChoiceCombo(parent, Messages.period, 172, this::choose);
		from = text(parent, Messages.from);
		to = text(parent, Messages.to);
	}

	/**
	 * Offers all time, which is shown first, and the last years.
	 *
	 * @param chosen told when {@link #period()} is another one
	 * @param wrong told when {@link #complaint()} may be another one
	 */
	public static PeriodBar ofYears(ToolRow row, Runnable chosen, Runnable wrong) {
		PeriodBar bar = new PeriodBar(row.group(CELLS), period -> chosen.run(), text -> wrong.run());
		List<PeriodChoice> years = new ArrayList<>(List.of(PeriodChoice.allTime()));
		years.addAll(PeriodChoice.years(LocalDate.now()));
		bar.show(years, null);
		return bar;
	}

	/** @return the period that is shown; null for all time, or where there is none yet */
	public Period period() {
		return shown;
	}

	/** @return why what was typed is no period; null where it is one */
	public String complaint() {
		return complaint;
	}

	private Text text(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setToolTipText(Messages.dateTip);
		GridData layout = new GridData(SWT.FILL, SWT.CENTER, false, false);
		layout.widthHint = 74;
		text.setLayoutData(layout);
		text.addListener(SWT.DefaultSelection, event -> typed());
		text.addListener(SWT.FocusOut, event -> typed());
		return text;
	}

	/** Shows a period and what is offered besides; what is just being typed stays. @param period null for all time, or where there is none yet */
	public void show(List<PeriodChoice> periods, Period period) {
		known = List.copyOf(periods);
		boolean another = !Objects.equals(period, shown);
		shown = period;
		List<Choice> choices = new ArrayList<>(known.stream().map(PeriodChoice::choice).toList());
		String id = period == null ? null : PeriodChoice.id(period);
		if (period != null && choices.stream().noneMatch(choice -> id.equals(choice.id()))) {
			choices.add(new Choice(id, Messages.otherPeriod));
		}
		offered.fill(choices, id);
		if (another) {
			write();
		}
	}

	private void write() {
		from.setText(shown == null ? "" : DateEntry.format(shown.from(), Locale.getDefault()));
		to.setText(shown == null ? "" : DateEntry.format(shown.to(), Locale.getDefault()));
	}

	private void choose() {
		shown = PeriodChoice.period(offered.chosen());
		write();
		accept();
	}

	private void accept() {
		complaint = null;
		chosen.accept(shown);
	}

	private void complain(String text) {
		complaint = text;
		wrong.accept(text);
	}

	private void typed() {
		try {
			PartialDate first = DateEntry.parse(from.getText(), Locale.getDefault());
			PartialDate last = DateEntry.parse(to.getText(), Locale.getDefault());
			if (first == null && last == null && shown == null) {
				complain(null);
			} else if (first == null || last == null) {
				complain(Messages.bothDates);
			} else if (last.lastDay().isBefore(first.firstDay())) {
				complain(Messages.bind(Messages.turned, to.getText().strip(), from.getText().strip()));
			} else if (!new Period(first, last).equals(shown)) {
				show(known, new Period(first, last));
				accept();
			} else {
				complain(null);
			}
		} catch (EntryException e) {
			complain(e.message(Locale.getDefault()));
		}
	}
}
