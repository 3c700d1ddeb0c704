package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.exchange.ui.log.Legend;
import org.huunghi.exchange.ui.log.Trip;
import org.huunghi.exchange.ui.log.Trips;
import org.huunghi.text.sort.Collation;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Register;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.ToolRow;

/** The page of a log that shows its delegations along the time, in a lane for each partner. Only the part of time that is to be seen is read. */
public final class TimelinePage implements RecordPage {
	private static final String PARTNER = "partner";
	private static final String DIRECTION = "direction";
	/** Milliseconds; whoever moves on does not wait for what is left behind. */
	private static final int REST = 120;

	private PageContext context;
	private ChoiceCombo groupings;
	private ChoiceCombo zooms;
	private Label note;
	private TimelineCanvas canvas;
	private Trips.Found found;
	private int asked;

	@Override
	public void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(page);
		ToolRow bar = new ToolRow(page);
		groupings = new ChoiceCombo(bar.group(2), Messages.lanes, 150, this::lay);
		groupings.fill(List.of(new Choice(PARTNER, Messages.byPartner), new Choice(DIRECTION, Messages.byDirection)), PARTNER);
		zooms = new ChoiceCombo(bar.group(2), Messages.zoom, 90, this::zoom);
		zooms.fill(Arrays.stream(Zoom.values()).map(each -> new Choice(each.name(), each.label())).toList(), Zoom.QUARTER.name());
		bar.push("‹", Messages.earlier, () -> move(canvas.span().moved(-300)));
		bar.push(Messages.today, Messages.todayTip, () -> move(Span.around(LocalDate.now(), canvas.span().zoom(), width())));
		bar.push("›", Messages.later, () -> move(canvas.span().moved(300)));
		new Legend(bar.row(), false);
		note = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		canvas = new TimelineCanvas(page, trip -> OpenRecord.open(trip.id(), trip.label()), this::move);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(canvas);
		tell();
	}

	private int width() {
		return Math.max(100, canvas.getClientArea().width - TimelineCanvas.LABELS);
	}

	private void zoom() {
		move(canvas.span().zoomed(Zoom.valueOf(zooms.chosen()), width() / 2));
	}

	/** Goes to another part of time at once; what lies there is read when the movement rests. */
	private void move(Span span) {
		zooms.fill(Arrays.stream(Zoom.values()).map(each -> new Choice(each.name(), each.label())).toList(), span.zoom().name());
		canvas.show(span, canvas.lanes());
		int ticket = ++asked;
		canvas.getDisplay().timerExec(REST, () -> {
			if (ticket == asked && !canvas.isDisposed()) {
				read();
			}
		});
	}

	private void read() {
		int ticket = ++asked;
		String log = ((Register) context.record()).getId();
		PartialDate first = PartialDate.of(canvas.span().start());
		PartialDate last = PartialDate.of(canvas.end());
		context.background(Messages.job, (repository, monitor) -> read(new Trips(repository, log, context.locale()), first, last), read -> {
			if (ticket == asked && !canvas.isDisposed()) {
				boolean begins = found == null;
				found = read.trips();
				lay();
				if (begins && found.trips().isEmpty() && read.latest() != null) {
					// an old log is not opened on an empty page
					move(Span.around(read.latest(), canvas.span().zoom(), width()));
				}
			}
		});
	}

	/** What was read. @param latest when the last delegation began before; null where none did, or where it is among those that were found */
	private record Read(Trips.Found trips, LocalDate latest) {
	}

	private static Read read(Trips trips, PartialDate first, PartialDate last) {
		Trips.Found found = trips.between(first, last);
		return new Read(found, found.trips().isEmpty() ? trips.latest(last.lastDay()) : null);
	}

	private void lay() {
		if (found != null) {
			Function<Trip, List<String>> lanes = DIRECTION.equals(groupings.chosen())
					? trip -> List.of(ModelLabels.of(trip.direction(), context.locale())) : Trip::lanes;
			canvas.show(canvas.span(), new TimelineLayout(found.trips(), lanes, Collation.of(context.locale())));
		}
		tell();
	}

	private void tell() {
		boolean left = found != null && found.left() > 0;
		note.setText(found == null ? Messages.reading
				: left ? Messages.bind(Messages.left, Values.count(found.left(), context.locale())) : found.trips().isEmpty() ? Messages.nothing : Messages.hint);
		note.setForeground(left ? ThemeColors.warning(note.getParent()) : ThemeColors.faint(note.getParent()));
		// a longer text may need another line
		note.getParent().layout();
	}

	/** Whoever saves a delegation changes the picture. */
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
