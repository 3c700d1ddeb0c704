package org.huunghi.repository.internal.server;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.net4j.CDONet4jSessionConfiguration;
import org.eclipse.emf.cdo.net4j.CDONet4jUtil;
import org.eclipse.net4j.acceptor.IAcceptor;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.jvm.JVMUtil;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.eclipse.net4j.util.security.PasswordCredentialsProvider;

/** The way to an engine within this process, without any port. */
public final class InProcess implements AutoCloseable {
	/** A slow or busy machine may need long for a large commit; within one process there is no line that could break meanwhile. */
	private static final int COMMIT_SECONDS = 3600;
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String name = Engine.REPOSITORY + '-' + COUNT.incrementAndGet();
	private final Engine engine;
	private final IAcceptor acceptor;

	/** @param engine to be open as long as this is */
	public InProcess(Engine engine) {
		this.engine = engine;
		JVMUtil.prepareContainer(engine.container());
		OrderedTransport.prepareContainer(engine.container());
		acceptor = JVMUtil.getAcceptor(engine.container(), name);
	}

	/** Opens a session of a client, which the caller closes. */
	public CDONet4jSession openSession(String userId) {
		IConnector connector = JVMUtil.getConnector(engine.container(), name);
		CDONet4jSessionConfiguration configuration = CDONet4jUtil.createNet4jSessionConfiguration();
		configuration.setConnector(connector);
		configuration.setRepositoryName(Engine.REPOSITORY);
		configuration.setUserID(userId);
		// a server that asks for passwords asks here too, but takes any
		configuration.setCredentialsProvider(new PasswordCredentialsProvider(userId, new char[0]));
		configuration.setPassiveUpdateEnabled(true);
		configuration.setPassiveUpdateMode(PassiveUpdateMode.CHANGES);
		configuration.setSignalTimeout(Long.MAX_VALUE);
		CDONet4jSession session = configuration.openNet4jSession();
		session.options().setCommitTimeout(COMMIT_SECONDS);
		return session;
	}

	/** Lets nobody in any longer. */
	@Override
	public void close() {
		LifecycleUtil.deactivate(acceptor);
	}
}
