package org.huunghi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** Runs the real workbench, and lets a benchmark watch it from a thread of its own. */
final class WorkbenchUnderTest {
	private WorkbenchUnderTest() {
	}

	/** What a benchmark does beside the running workbench. */
	interface Observer {
		void observe() throws Exception;
	}

	/** Runs the workbench until the observer has ended, and closes it then. */
	static Object run(IApplicationContext context, Observer observer) throws Exception {
		Thread thread = new Thread(() -> observe(observer), "benchmark");
		thread.setDaemon(true);
		thread.start();
		return application().start(context);
	}

	private static void observe(Observer observer) {
		try {
			observer.observe();
		} catch (Exception e) {
			e.printStackTrace();
		} finally {
			Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static IApplication application() throws Exception {
		for (IConfigurationElement run : Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", "org.huunghi.workbench.application").getConfigurationElements()[0]
				.getChildren("run")) {
			return (IApplication) run.createExecutableExtension("class");
		}
		throw new IllegalStateException("the workbench is not installed");
	}

	/** Asks the UI thread again and again until it answers something else than null. */
	static <T> T await(Supplier<T> question) throws InterruptedException {
		long end = System.nanoTime() + 120_000_000_000L;
		while (System.nanoTime() < end) {
			T answer = PlatformUI.isWorkbenchRunning() ? ask(question) : null;
			if (answer != null) {
				return answer;
			}
			Thread.sleep(2);
		}
		throw new IllegalStateException("nothing came within two minutes");
	}

	/** Asks the UI thread once. */
	static <T> T ask(Supplier<T> question) {
		List<T> answer = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> answer.add(question.get()));
		return answer.get(0);
	}

	/** The first tree of the workbench that shows an item with that text; null where none does. */
	static Tree treeShowing(String text) {
		for (Shell shell : Display.getCurrent().getShells()) {
			Tree found = treeShowing(shell, text);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static Tree treeShowing(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree && tree.isVisible() && shows(tree, text)) {
				return tree;
			}
			Tree below = child instanceof Composite composite ? treeShowing(composite, text) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private static boolean shows(Tree tree, String text) {
		for (TreeItem item : tree.getItems()) {
			if (item.getText().contains(text)) {
				return true;
			}
		}
		return false;
	}
}
