package org.huunghi.exchange.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.huunghi.exchange.ui.log.Trip;
import org.huunghi.exchange.ui.log.Trips;
import org.huunghi.repository.Repository;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Register;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;

/** The page of a log that shows its delegations, and the reports that are due, month by month. Only the month that is shown is read. */
public final class CalendarPage implements RecordPage {
	/** Where there is less room, the month scrolls. */
	private static final int LEAST_HEIGHT = 300;

	private PageContext context;
	private MonthBar bar;
	private Link note;
	private MonthCanvas canvas;
	private LocalDate chosen = LocalDate.now();
	private YearMonth read;
	private CalendarData data;
	private MonthLayout layout;
	private int asked;

	@Override
	public void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(page);
		bar = new MonthBar(page, this::go, this::tell);
		note = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		note.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(event.text)));
		ScrolledComposite scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(LEAST_HEIGHT);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(scroll);
		canvas = new MonthCanvas(scroll, trip -> OpenRecord.open(trip.id(), trip.label()), this::go);
		scroll.setContent(canvas);
		go(chosen);
	}

	/** Goes to a day, and reads its month where that is another one. */
	private void go(LocalDate day) {
		chosen = day;
		YearMonth month = YearMonth.from(day);
		bar.show(month, day);
		if (month.equals(read)) {
			canvas.show(month, day, layout);
			tell(null);
		} else {
			clear(month);
			read();
		}
	}

	/** What was told of another month leads nowhere in this one. */
	private void clear(YearMonth month) {
		data = null;
		layout = new MonthLayout(month, List.of(), List.of());
		canvas.show(month, chosen, layout);
		tell(null);
	}

	private void read() {
		int ticket = ++asked;
		YearMonth month = YearMonth.from(chosen);
		String log = ((Register) context.record()).getId();
		Locale locale = context.locale();
		read = month;
		context.background(Messages.job, (repository, monitor) -> read(repository, log, month, locale), found -> {
			if (ticket == asked && !canvas.isDisposed()) {
				data = found;
				layout = new MonthLayout(month, found.trips(), found.reports());
				canvas.show(month, chosen, layout);
				tell(null);
			}
		});
	}

	private static CalendarData read(Repository repository, String log, YearMonth month, Locale locale) {
		PartialDate first = PartialDate.of(MonthLayout.first(month));
		PartialDate last = PartialDate.of(MonthLayout.last(month));
		Trips trips = new Trips(repository, log, locale);
		Trips.Found found = trips.between(first, last);
		return new CalendarData(found.trips(), found.left(), trips.reportsDue(first, last), trips.latest(month.atDay(1).minusDays(1)));
	}

	/** @param wrong why what was typed is no date; null for what there is to say otherwise */
	private void tell(String wrong) {
		List<String> texts = new ArrayList<>();
		if (wrong != null) {
			texts.add(wrong);
		} else if (data != null) {
			if (data.trips().isEmpty() && data.reports().isEmpty()) {
				texts.add(data.latest() == null ? Messages.nothing
						: Messages.bind(Messages.nothingHere, Values.date(PartialDate.of(data.latest()), context.locale())));
			}
			if (data.left() > 0) {
				texts.add(Messages.bind(Messages.left, Values.count(data.left(), context.locale())));
			}
			layout.vague().forEach(trip -> texts.add(Messages.bind(Messages.vague, trip.id(), escape(trip))));
			texts.add(texts.isEmpty() ? Messages.hint : "");
		}
		note.setText(String.join(" ", texts).strip());
		note.getParent().layout();
	}

	private static String escape(Trip trip) {
		return trip.label().replace("&", "&&").replace("<", "(").replace(">", ")");
	}

	/** @param target a delegation's id, or nothing for the month of the last delegation before */
	private void follow(String target) {
		Trip trip = layout.vague().stream().filter(each -> each.id().equals(target)).findFirst().orElse(null);
		if (trip != null) {
			OpenRecord.open(trip.id(), trip.label());
		} else if (data != null && data.latest() != null) {
			go(data.latest());
			canvas.setFocus();
		}
	}

	/** Whoever saves a delegation changes the month; what is shown stays until it is read again. */
	@Override
	public void refresh() {
		read();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public boolean locksRecord() {
		return false;
	}
}
