package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.huunghi.exchange.ui.log.Trip;

/** Lanes with delegations along the time, moved with the mouse, the wheel or the keyboard. For the UI thread. */
final class TimelineCanvas extends Canvas {
	/** Width of the labels of the lanes. */
	static final int LABELS = 150;
	private static final int STEP = 120;

	private final Consumer<Trip> opened;
	private final Consumer<Span> moved;
	private Span span = Span.around(LocalDate.now(), Zoom.QUARTER, 800);
	private TimelineLayout layout = new TimelineLayout(List.of(), Trip::lanes, String::compareTo);
	private int pressed = -1;
	private Span pressedSpan;

	/** @param opened told which delegation to open. @param moved told another part of time to be seen */
	TimelineCanvas(Composite parent, Consumer<Trip> opened, Consumer<Span> moved) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.opened = opened;
		this.moved = moved;
		setBackground(parent.getBackground());
		setForeground(parent.getForeground());
		addListener(SWT.Paint, event -> new TimelinePainter(this, event.gc).paint());
		addListener(SWT.Resize, event -> {
			scrolling();
			moved.accept(span);
		});
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseDown, event -> {
			setFocus();
			pressed = bar(event) == null ? event.x : -1;
			pressedSpan = span;
		});
		addListener(SWT.MouseUp, event -> pressed = -1);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseDoubleClick, event -> {
			TimelineLayout.Bar bar = bar(event);
			if (bar != null) {
				opened.accept(bar.trip());
			}
		});
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, event -> moved.accept(span.moved(-event.count * STEP / 3)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| (event.stateMask & SWT.MOD1) != 0);
	}

	Span span() {
		return span;
	}

	TimelineLayout lanes() {
		return layout;
	}

	/** Shows another part of time, with what is known of it. */
	void show(Span shown, TimelineLayout laid) {
		span = shown;
		layout = laid;
		scrolling();
		redraw();
	}

	/** @return the last day that is to be seen */
	LocalDate end() {
		return span.day(Math.max(0, getClientArea().width - LABELS));
	}

	int rowHeight() {
		return getFont().getFontData()[0].getHeight() * 2 + 4;
	}

	int head() {
		return 2 * rowHeight();
	}

	/** @return by how many pixels the lanes are scrolled */
	int scrolled() {
		return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
	}

	private void scrolling() {
		ScrollBar bar = getVerticalBar();
		int room = Math.max(1, getClientArea().height - head());
		int all = layout.rows() * rowHeight() + 4;
		bar.setVisible(all > room);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - room)), 0, Math.max(all, room), room, rowHeight(), room);
	}

	/** @return the place of a bar; it may lie out of sight */
	Rectangle place(TimelineLayout.Bar bar) {
		int left = LABELS + span.x(bar.first());
		int right = LABELS + span.x(bar.last().plusDays(1));
		return new Rectangle(left, head() + bar.row() * rowHeight() + 3 - scrolled(), Math.max(6, right - left), rowHeight() - 5);
	}

	private TimelineLayout.Bar bar(Event event) {
		if (event.x < LABELS || event.y < head()) {
			return null;
		}
		return layout.bars().stream().filter(bar -> place(bar).contains(event.x, event.y)).findFirst().orElse(null);
	}

	private void move(Event event) {
		if (pressed >= 0 && (event.stateMask & SWT.BUTTON1) != 0) {
			if (pressed != event.x) {
				moved.accept(pressedSpan.moved(pressed - event.x));
			}
			return;
		}
		TimelineLayout.Bar bar = bar(event);
		String tip = bar == null ? null : bar.trip().tip();
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
		setCursor(getDisplay().getSystemCursor(bar == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			moved.accept(span.zoomed(span.zoom().next(event.count > 0), Math.max(0, event.x - LABELS)));
			event.doit = false;
		} else if ((event.stateMask & SWT.SHIFT) != 0 || !getVerticalBar().isVisible()) {
			moved.accept(span.moved(-Integer.signum(event.count) * STEP));
			event.doit = false;
		}
	}

	private void key(Event event) {
		int page = Math.max(STEP, getClientArea().width - LABELS - STEP);
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> moved.accept(span.moved(-STEP));
		case SWT.ARROW_RIGHT -> moved.accept(span.moved(STEP));
		case SWT.PAGE_UP -> moved.accept(span.moved(-page));
		case SWT.PAGE_DOWN -> moved.accept(span.moved(page));
		case SWT.HOME -> moved.accept(Span.around(LocalDate.now(), span.zoom(), getClientArea().width - LABELS));
		case '+', SWT.KEYPAD_ADD, '=' -> moved.accept(span.zoomed(span.zoom().next(true), page / 2));
		case '-', SWT.KEYPAD_SUBTRACT -> moved.accept(span.zoomed(span.zoom().next(false), page / 2));
		default -> {
			// not ours
		}
		}
	}
}
