package org.huunghi.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.OpenRecordEditor;

/**
 * Enters ballots by keys on the counting page of an election with 30 names, and measures the time from the first key of a ballot until it is
 * counted and drawn: with 5 ballots in the sheet, and with as many as the last argument says, in turns. Prints both, and the longest pause.
 */
public final class EntryOfBallots implements IApplication {
	private static final int FEW = 5;
	private static final int MEASURED = 50;
	private static final int WARM_UP = 200;
	private static final int PACE_MILLIS = 30;

	private Canvas paper;
	private double slowest;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int many = Integer.parseInt(arguments[arguments.length - 1]);
		return WorkbenchUnderTest.run(context, () -> measure(many));
	}

	private void measure(int many) throws InterruptedException {
		WorkbenchUnderTest.await(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		String id = ElectionToCount.write();
		WorkbenchUnderTest.await(() -> WorkbenchUnderTest.treeShowing(ElectionToCount.UNION));
		Display.getDefault().syncExec(() -> OpenRecord.open(id, ElectionToCount.NAME));
		WorkbenchUnderTest.await(() -> OpenRecordEditor.active().filter(editor -> editor.record() != null).orElse(null));
		Thread.sleep(500);
		WorkbenchUnderTest.ask(() -> {
			editor().showPage("org.huunghi.election.ui.counting");
			return true;
		});
		paper = WorkbenchUnderTest.await(() -> paper(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()));
		enter(WARM_UP);
		fill(many - WARM_UP);
		turnTo(1);
		enter(FEW);
		double[] few = new double[MEASURED];
		double[] full = new double[MEASURED];
		slowest = 0;
		for (int i = 0; i < MEASURED; i += FEW) {
			turnTo(0);
			System.arraycopy(enter(FEW), 0, full, i, FEW);
			turnTo(1);
			System.arraycopy(enter(FEW), 0, few, i, FEW);
		}
		Milliseconds.print(median(full));
		System.out.printf(Locale.ROOT, "FEW %.2f%nMANY %.2f%nSLOWEST %.1f%n", median(few), median(full), slowest);
		WorkbenchUnderTest.ask(() -> editor().save());
	}

	/** Adds ballots by repeating the last one. */
	private void fill(int ballots) {
		for (int left = ballots; left > 0; left -= 900) {
			String times = String.valueOf(Math.min(left, 900));
			timed(() -> {
				key('*', 0);
				times.chars().forEach(digit -> key((char) digit, 0));
				key(SWT.CR, 0);
				return true;
			});
		}
	}

	/** Turns to the first or the second counter, who is added where there is none. */
	private void turnTo(int counter) throws InterruptedException {
		timed(() -> {
			List<Button> buttons = new ArrayList<>();
			toggles(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), buttons);
			buttons.get(counter).notifyListeners(SWT.Selection, new Event());
			return true;
		});
		Thread.sleep(10 * PACE_MILLIS);
	}

	private static void toggles(Composite parent, List<Button> found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && (button.getStyle() & SWT.TOGGLE) != 0 && button.isVisible()) {
				found.add(button);
			} else if (child instanceof Composite composite) {
				toggles(composite, found);
			}
		}
	}

	private static OpenRecordEditor editor() {
		return OpenRecordEditor.active().orElseThrow();
	}

	private static double median(double[] measured) {
		Arrays.sort(measured);
		return measured[measured.length / 2];
	}

	private double[] enter(int ballots) throws InterruptedException {
		double[] measured = new double[ballots];
		for (int i = 0; i < ballots; i++) {
			long start = System.nanoTime();
			int ballot = i;
			timed(() -> {
				key((char) ('1' + ballot % 8), 0);
				key('9', 0);
				key((char) ('a' + ballot % 5), 0);
				key('k', SWT.SHIFT);
				paper.update();
				return true;
			});
			measured[i] = (System.nanoTime() - start) / 1e6;
			slowest = Math.max(slowest, measured[i]);
			Thread.sleep(PACE_MILLIS);
			pause();
		}
		return measured;
	}

	/** What waits in the event loop after a ballot, such as the chart, holds up the next key as well. */
	private void pause() {
		long start = System.nanoTime();
		timed(() -> true);
		slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6);
	}

	private static void timed(Supplier<Boolean> action) {
		WorkbenchUnderTest.ask(action);
	}

	private void key(char key, int modifiers) {
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		event.stateMask = modifiers;
		paper.notifyListeners(SWT.KeyDown, event);
	}

	private static Canvas paper(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Canvas canvas && canvas.getClass().getSimpleName().equals("PaperCanvas") && canvas.isVisible()) {
				return canvas;
			}
			Canvas below = child instanceof Composite composite ? paper(composite) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	@Override
	public void stop() {
		// the workbench closes itself
	}
}
