package org.huunghi.exchange.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.huunghi.exchange.ui.calendar.MonthLayout.Bar;
import org.huunghi.exchange.ui.log.Trip;

/** A month with its delegations as bars, moved through with the keyboard or the mouse. For the UI thread. */
final class MonthCanvas extends Canvas {
	private final Consumer<Trip> opened;
	private final Consumer<LocalDate> moved;
	private YearMonth month;
	private LocalDate chosen;
	private MonthLayout layout;

	/** @param opened told which delegation to open. @param moved told the day to which the user goes */
	MonthCanvas(Composite parent, Consumer<Trip> opened, Consumer<LocalDate> moved) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.opened = opened;
		this.moved = moved;
		setBackground(parent.getBackground());
		setForeground(parent.getForeground());
		addListener(SWT.Paint, event -> new MonthPainter(this, event.gc).paint(layout, month, chosen));
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, this::open);
		addListener(SWT.MouseMove, this::tell);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_PAGE_NEXT && (event.stateMask & SWT.MOD1) != 0
				|| event.detail == SWT.TRAVERSE_PAGE_PREVIOUS && (event.stateMask & SWT.MOD1) != 0);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		show(YearMonth.now(), LocalDate.now(), new MonthLayout(YearMonth.now(), List.of(), List.of()));
	}

	/** Shows a month. @param day the one that is chosen in it */
	void show(YearMonth shown, LocalDate day, MonthLayout laid) {
		month = shown;
		chosen = day;
		layout = laid;
		redraw();
	}

	MonthGeometry geometry() {
		return new MonthGeometry(layout, getSize(), lineHeight());
	}

	private int lineHeight() {
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(this);
		try {
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	private void press(Event event) {
		setFocus();
		LocalDate day = geometry().at(event.x, event.y);
		if (day != null) {
			moved.accept(day);
		}
		int hidden = day == null || geometry().bar(event.x, event.y) != null ? 0 : hidden(day).size();
		if (hidden > 0 && event.count == 1) {
			offer(layout.on(day));
		}
	}

	private List<Bar> hidden(LocalDate day) {
		MonthGeometry geometry = geometry();
		return layout.on(day).stream().filter(bar -> !geometry.isShown(bar)).toList();
	}

	private void open(Event event) {
		Bar bar = geometry().bar(event.x, event.y);
		if (bar != null) {
			opened.accept(bar.trip());
		}
	}

	private void tell(Event event) {
		Bar bar = geometry().bar(event.x, event.y);
		String tip = bar == null ? null : bar.trip().tip();
		if (!java.util.Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
		setCursor(bar == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> moved.accept(chosen.minusDays(1));
		case SWT.ARROW_RIGHT -> moved.accept(chosen.plusDays(1));
		case SWT.ARROW_UP -> moved.accept(chosen.minusWeeks(1));
		case SWT.ARROW_DOWN -> moved.accept(chosen.plusWeeks(1));
		case SWT.PAGE_UP -> moved.accept(shift ? chosen.minusYears(1) : chosen.minusMonths(1));
		case SWT.PAGE_DOWN -> moved.accept(shift ? chosen.plusYears(1) : chosen.plusMonths(1));
		case SWT.HOME -> moved.accept(LocalDate.now());
		case SWT.CR, SWT.KEYPAD_CR -> enter();
		default -> {
			// not ours
		}
		}
	}

	private void enter() {
		List<Bar> bars = layout.on(chosen);
		if (bars.size() == 1) {
			opened.accept(bars.getFirst().trip());
		} else if (bars.size() > 1) {
			offer(bars);
		}
	}

	/** Lets one of several delegations be chosen. */
	private void offer(List<Bar> bars) {
		Menu menu = new Menu(this);
		for (Bar bar : bars) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(bar.trip().label().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> opened.accept(bar.trip()));
		}
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
