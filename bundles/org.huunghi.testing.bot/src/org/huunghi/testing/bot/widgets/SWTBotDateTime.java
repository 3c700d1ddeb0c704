package org.huunghi.testing.bot.widgets;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.huunghi.testing.bot.events.Pointer;

/** A field for a date or a time of day. */
public class SWTBotDateTime extends AbstractSWTBotControl<DateTime> {
	/** @param widget the field, not null */
	public SWTBotDateTime(DateTime widget) {
		super(widget);
	}

	/** @return what it shows, in the time zone of this machine */
	public Date getDate() {
		return sync(() -> new GregorianCalendar(widget.getYear(), widget.getMonth(), widget.getDay(), widget.getHours(),
				widget.getMinutes(), widget.getSeconds()).getTime());
	}

	/** Sets date and time. */
	public void setDate(Date date) {
		waitForEnabled();
		Calendar calendar = new GregorianCalendar();
		calendar.setTime(date);
		act(() -> {
			widget.setFocus();
			widget.setDate(calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH), calendar.get(Calendar.DAY_OF_MONTH));
			widget.setTime(calendar.get(Calendar.HOUR_OF_DAY), calendar.get(Calendar.MINUTE), calendar.get(Calendar.SECOND));
			Pointer.selected(widget, null, SWT.NONE);
		});
	}
}
