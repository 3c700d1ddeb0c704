package org.huunghi.benchmarks;


import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.union.Document;

/**
 * Changes one text of an open record and saves, again and again, while other clients are connected and told of each commit.
 * Arguments: address and user at the server, number of clients, number of commits.
 */
public final class SmallCommit implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int first = arguments.length - 4;
		int commits = Integer.parseInt(arguments[first + 3]);
		try (Clients clients = new Clients(arguments[first], arguments[first + 1])) {
			Repository mine = clients.open();
			for (int i = 1; i < Integer.parseInt(arguments[first + 2]); i++) {
				clients.open();
			}
			String id = Clients.addDocument(mine, Clients.addRegister(mine), "Văn bản");
			try (Editing editing = mine.edit(id)) {
				Milliseconds.print(Latencies.median(commits, number -> {
					((Document) editing.record()).setRemarks("Lần " + number);
					editing.save("Benchmark", null);
				}));
			}
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
