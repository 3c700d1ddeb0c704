package org.huunghi.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.union.Register;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * Commits the same objects as {@link ImportOfRows}, in commits of the same size, with a client of CDO as it comes, without a file to read, checks, search
 * index or journal. Arguments: port of the {@link StockServer}, number of objects.
 */
public final class StockImport implements IApplication {
	private static final int A_COMMIT = 1_000;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int rows = Integer.parseInt(arguments[arguments.length - 1]);
		Register register = Creation.create(UnionPackage.Literals.EVENT_REGISTER);
		try (StockClient client = new StockClient(arguments[arguments.length - 2], register)) {
			long start = System.nanoTime();
			for (int row = 0; row < rows; row++) {
				register.getRecords().add(Rows.event(row));
				if (row % A_COMMIT == A_COMMIT - 1) {
					client.commit();
				}
			}
			client.commit();
			Milliseconds.print((System.nanoTime() - start) / 1e6);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
