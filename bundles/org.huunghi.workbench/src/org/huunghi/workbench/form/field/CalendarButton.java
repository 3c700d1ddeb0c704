package org.huunghi.workbench.form.field;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.text.value.PartialDate;

/** The button beside a date that drops a calendar; a double click or Enter there takes the day. */
final class CalendarButton {
	private CalendarButton() {
	}

	static void create(Composite parent, FieldContext context, Supplier<PartialDate> value, Consumer<PartialDate> chosen) {
		Buttons.small(parent, context, "calendar", Messages.chooseDay, () -> drop(parent, value.get(), chosen));
	}

	private static void drop(Control beside, PartialDate value, Consumer<PartialDate> chosen) {
		Shell shell = new Shell(beside.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		LocalDate day = value == null ? LocalDate.now() : value.firstDay();
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		Runnable take = () -> {
			PartialDate date = PartialDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			shell.close();
			chosen.accept(date);
		};
		calendar.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> take.run()));
		calendar.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				take.run();
			}
		}));
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(e -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		})));
		shell.pack();
		shell.setLocation(below(beside, shell.getSize()));
		shell.open();
		calendar.setFocus();
	}

	private static Point below(Control control, Point size) {
		Point at = control.toDisplay(0, control.getSize().y);
		Rectangle screen = control.getMonitor().getClientArea();
		return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				at.y + size.y > screen.y + screen.height ? control.toDisplay(0, 0).y - size.y : at.y);
	}
}
