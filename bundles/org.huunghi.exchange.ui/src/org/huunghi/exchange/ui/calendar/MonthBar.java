package org.huunghi.exchange.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.huunghi.exchange.ui.log.Legend;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.part.ToolRow;

/** Goes from month to month, to today and to any date. For the UI thread. */
final class MonthBar {
	/** Width of the month, so that nothing moves when it changes. */
	private static final int TITLE = 165;

	private final Label title;
	private final Text date;
	private LocalDate day = LocalDate.now();

	/** @param go told the day to go to. @param wrong told why what was typed is no date; null where nothing is typed any more */
	MonthBar(Composite parent, Consumer<LocalDate> go, Consumer<String> wrong) {
		ToolRow bar = new ToolRow(parent);
		push(bar, "«", Messages.yearBefore, go, from -> from.minusYears(1));
		push(bar, "‹", Messages.monthBefore, go, from -> from.minusMonths(1));
		push(bar, Messages.today, Messages.todayTip, go, from -> LocalDate.now());
		push(bar, "›", Messages.monthAfter, go, from -> from.plusMonths(1));
		push(bar, "»", Messages.yearAfter, go, from -> from.plusYears(1));
		title = new Label(bar.row(), SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		title.setLayoutData(new RowData(TITLE, SWT.DEFAULT));
		Composite group = bar.group(2);
		new Label(group, SWT.NONE).setText(Messages.goTo);
		date = new Text(group, SWT.BORDER | SWT.SINGLE);
		date.setToolTipText(Messages.goToTip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(date);
		date.addListener(SWT.DefaultSelection, event -> typed(go, wrong));
		new Legend(bar.row(), true);
	}

	private void push(ToolRow bar, String text, String tip, Consumer<LocalDate> go, UnaryOperator<LocalDate> step) {
		bar.push(text, tip, () -> go.accept(step.apply(day)));
	}

	void show(YearMonth month, LocalDate chosen) {
		day = chosen;
		title.setText(Messages.bind(Messages.month, Values.date(PartialDate.of(month.getYear(), month.getMonthValue()), Locale.getDefault())));
	}

	private void typed(Consumer<LocalDate> go, Consumer<String> wrong) {
		try {
			PartialDate typed = DateEntry.parse(date.getText(), Locale.getDefault());
			if (typed == null) {
				wrong.accept(null);
			} else {
				go.accept(typed.firstDay());
			}
		} catch (EntryException e) {
			wrong.accept(e.message(Locale.getDefault()));
		}
	}
}
