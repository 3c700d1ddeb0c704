package org.huunghi.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures the time from the start of the process until the explorer shows the unions and the user can work. */
public final class StartOfTheWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		return WorkbenchUnderTest.run(context, () -> {
			WorkbenchUnderTest.await(() -> WorkbenchUnderTest.treeShowing("Sơn La"));
			Milliseconds.sinceProcessStart();
		});
	}

	@Override
	public void stop() {
		// the workbench closes itself
	}
}
