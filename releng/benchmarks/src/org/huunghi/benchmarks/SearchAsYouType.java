package org.huunghi.benchmarks;

import java.util.Arrays;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.huunghi.workbench.WorkbenchRepository;

/**
 * Types into the explorer's search box, and measures the time from the last key until the tree shows the person looked for. Each of those
 * looked for is the only one with that number, however many persons there are: drawing more hits takes longer in a small union too.
 */
public final class SearchAsYouType implements IApplication {
	private static final int ROUNDS = 15;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		return WorkbenchUnderTest.run(context, SearchAsYouType::measure);
	}

	private static void measure() throws InterruptedException {
		WorkbenchUnderTest.await(() -> WorkbenchUnderTest.treeShowing("Sơn La"));
		Text box = WorkbenchUnderTest.ask(() -> searchBox(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()));
		int persons = WorkbenchRepository.instance().get().join().search().count("Person");
		double[] measured = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			String wanted = String.valueOf(persons - 1 - round * 37);
			type(box, "");
			WorkbenchUnderTest.await(() -> WorkbenchUnderTest.treeShowing("Liên hiệp"));
			for (int length = 1; length < wanted.length(); length++) {
				type(box, wanted.substring(0, length));
				Thread.sleep(60);
			}
			long start = System.nanoTime();
			type(box, wanted);
			WorkbenchUnderTest.await(() -> WorkbenchUnderTest.treeShowing(" " + wanted));
			measured[round] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(measured);
		Milliseconds.print(measured[ROUNDS / 2]);
		System.out.printf(java.util.Locale.ROOT, "SLOWEST %.1f%n", measured[ROUNDS - 1]);
	}

	private static void type(Text box, String text) {
		Display.getDefault().syncExec(() -> box.setText(text));
	}

	private static Text searchBox(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && text.isVisible() && text.getEditable()) {
				return text;
			}
			Text below = child instanceof Composite composite ? searchBox(composite) : null;
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
