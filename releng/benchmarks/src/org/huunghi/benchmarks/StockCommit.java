package org.huunghi.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.union.Document;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Changes one text and commits, again and again, with a client of CDO as it comes. Arguments: port of the {@link StockServer}, number of commits. */
public final class StockCommit implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int commits = Integer.parseInt(arguments[arguments.length - 1]);
		Document document = Creation.create(UnionPackage.Literals.DOCUMENT);
		try (StockClient client = new StockClient(arguments[arguments.length - 2], document)) {
			Milliseconds.print(Latencies.median(commits, number -> {
				document.setRemarks("Lần " + number);
				client.commit();
			}));
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
