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
			Register register = Creation.create(UnionPackage.Literals.EVENT_REGISTER);
			transaction.createResource("/benchmark").getContents().add(register);
			transaction.commit();
			long start = System.nanoTime();
			for (int row = 0; row < rows; row++) {
				register.getRecords().add(Rows.event(row));
				if (row % A_COMMIT == A_COMMIT - 1) {
					transaction.commit();
				}
			}
			transaction.commit();
			Milliseconds.print((System.nanoTime() - start) / 1e6);
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
