package org.huunghi.testing.bot.firstlook;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** The diagram of the structure view, known by what it tells who points at its boxes. */
final class Drawing {
	private static final int BOXES = 4;
	private final SWTBotView view;

	Drawing(SWTBotView view) {
		this.view = view;
	}

	/** Waits until boxes are drawn and brings them nearer. @param patience in milliseconds */
	void awaitBoxes(SWTWorkbenchBot bot, long patience) {
		view.show();
		bot.waitUntil(Conditions.of(() -> boxes().size() >= BOXES, () -> "drawn are " + boxes()), patience);
		Canvas canvas = canvas();
		UIThreadRunnable.syncExec(canvas::forceFocus);
		Keyboard.press(SWT.NONE, 0, '0');
		Keyboard.press(SWT.NONE, 0, '=');
		Keyboard.press(SWT.NONE, 0, '=');
	}

	private Set<String> boxes() {
		Canvas canvas = canvas();
		return UIThreadRunnable.syncExec(() -> {
			Set<String> tips = new TreeSet<>();
			for (int y = 4; y < canvas.getSize().y; y += 8) {
				for (int x = 4; x < canvas.getSize().x; x += 16) {
					Event move = new Event();
					move.x = x;
					move.y = y;
					canvas.notifyListeners(SWT.MouseMove, move);
					if (canvas.getToolTipText() != null) {
						tips.add(canvas.getToolTipText());
					}
				}
			}
			canvas.setToolTipText(null);
			return tips;
		});
	}

	private Canvas canvas() {
		return view.bot().search().find(Query.any(Canvas.class, "drawing area")
				.and(" of a diagram", canvas -> canvas.getClass().getSimpleName().equals("DiagramCanvas")), 0);
	}
}
