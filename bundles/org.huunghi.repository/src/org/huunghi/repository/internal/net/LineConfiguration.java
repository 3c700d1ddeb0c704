package org.huunghi.repository.internal.net;

import org.eclipse.emf.cdo.common.CDOCommonSession.Options.PassiveUpdateMode;
import org.eclipse.emf.cdo.internal.net4j.CDONet4jSessionConfigurationImpl;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.util.security.IPasswordCredentialsProvider;
import org.huunghi.repository.internal.server.Engine;

/** How a session over a line is opened. */
final class LineConfiguration extends CDONet4jSessionConfigurationImpl {
	/** The server may have much to store at once; whether it is alive is known by its signs of life. */
	private static final int COMMIT_SECONDS = 900;

	private final LineSession session;

	LineConfiguration(LineSession session, IConnector line, IPasswordCredentialsProvider credentials, String user) {
		this.session = session;
		setConnector(line);
		setRepositoryName(Engine.REPOSITORY);
		setUserID(user);
		setCredentialsProvider(credentials);
		setExceptionHandler(session.getExceptionHandler());
		setPassiveUpdateEnabled(true);
		// what others change comes by itself: asking for it, when something is changed here, would keep the user waiting at the first letter
		setPassiveUpdateMode(PassiveUpdateMode.CHANGES);
	}

	@Override
	public InternalCDOSession createSession() {
		((CDONet4jSession) session).options().setCommitTimeout(COMMIT_SECONDS);
		return session;
	}
}
