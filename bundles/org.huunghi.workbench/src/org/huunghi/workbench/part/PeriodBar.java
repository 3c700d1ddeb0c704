package org.huunghi.workbench.part;

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
		chosen.accept(shown);
	}

	private void typed() {
		try {
			PartialDate first = DateEntry.parse(from.getText(), Locale.getDefault());
			PartialDate last = DateEntry.parse(to.getText(), Locale.getDefault());
			if (first == null && last == null && shown == null) {
				wrong.accept(null);
			} else if (first == null || last == null) {
				wrong.accept(Messages.bothDates);
			} else if (last.lastDay().isBefore(first.firstDay())) {
				wrong.accept(Messages.bind(Messages.turned, to.getText().strip(), from.getText().strip()));
			} else if (!new Period(first, last).equals(shown)) {
				show(known, new Period(first, last));
				chosen.accept(shown);
			} else {
				wrong.accept(null);
			}
		} catch (EntryException e) {
			wrong.accept(e.message(Locale.getDefault()));
		}
	}
}
