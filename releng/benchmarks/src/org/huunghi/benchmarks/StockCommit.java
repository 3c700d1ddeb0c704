package org.huunghi.benchmarks;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.net4j.Net4jUtil;
import org.eclipse.net4j.tcp.TCPUtil;
import org.eclipse.net4j.util.container.ContainerUtil;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.union.Document;
import org.huunghi.union.UnionPackage;

/** Changes one text and commits, again and again, with a client of CDO as it comes. Arguments: port of the {@link StockServer}, number of commits. */
public final class StockCommit implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int commits = Integer.parseInt(arguments[arguments.length - 1]);
		IManagedContainer container = ContainerUtil.createContainer();
		Net4jUtil.prepareContainer(container);
		TCPUtil.prepareContainer(container);
		CDONet4jUtil.prepareContainer(container);
		LifecycleUtil.activate(container);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(TCPUtil.getConnector(container, "127.0.0.1:" + arguments[arguments.length - 2]));
		configuration.setRepositoryName(Engine.REPOSITORY);
		CDONet4jSession session = configuration.openNet4jSession();
		try {
			CDOTransaction transaction = session.openTransaction();
			Document document = org.huunghi.union.create.Creation.create(UnionPackage.Literals.DOCUMENT);
			transaction.createResource("/benchmark").getContents().add(document);
			transaction.commit();
			Milliseconds.print(Latencies.median(commits, number -> {
				document.setRemarks("Lần " + number);
				transaction.commit();
			}));
		} finally {
			session.close();
			LifecycleUtil.deactivate(container);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
