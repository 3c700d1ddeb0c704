package org.huunghi.server.rights.signal;

import org.eclipse.emf.cdo.server.IRepositoryProvider;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocol;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerProtocolFactory;

/** Gives each client a {@link GuardedProtocol}. */
public final class GuardedProtocolFactory extends CDOServerProtocolFactory {
	private final Doorkeeper doorkeeper;

	/** @param doorkeeper whom the protocols ask */
	public GuardedProtocolFactory(IRepositoryProvider repositories, Doorkeeper doorkeeper) {
		super(repositories);
		this.doorkeeper = doorkeeper;
	}

	@Override
	public CDOServerProtocol create(String description) {
		return new GuardedProtocol(getRepositoryProvider(), doorkeeper);
	}
}
