package org.huunghi.workbench.editor;

import java.util.function.ObjDoubleConsumer;

import org.eclipse.swt.widgets.Composite;
import org.huunghi.workbench.page.ChangedElsewhere;

/** Lets the marks of a change stand for a while and then fade. For the UI thread. */
final class Fading {
	/** How long marks can be seen. */
	static final int MILLIS = 30_000;
	private static final int FULL = 20_000;
	private static final int STEPS = 5;

	private final Composite page;
	private final ObjDoubleConsumer<ChangedElsewhere> show;
	private ChangedElsewhere change;
	private int step;

	/** @param page until it is disposed, @param show takes the change and how strong its marks are; null at the end */
	Fading(Composite page, ObjDoubleConsumer<ChangedElsewhere> show) {
		this.page = page;
		this.show = show;
	}

	/** Marks a change instead of the one before. */
	void start(ChangedElsewhere next) {
		change = next;
		step = 0;
		show.accept(change, 1);
		page.getDisplay().timerExec(FULL, this.next);
	}

	private final Runnable next = this::fade;

	private void fade() {
		if (page.isDisposed()) {
			return;
		}
		step++;
		if (step >= STEPS) {
			change = null;
			show.accept(null, 0);
		} else {
			show.accept(change, 1 - (double) step / STEPS);
			page.getDisplay().timerExec((MILLIS - FULL) / STEPS, next);
		}
	}
}
