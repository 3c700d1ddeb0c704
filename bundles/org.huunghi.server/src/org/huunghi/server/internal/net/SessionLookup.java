package org.huunghi.server.internal.net;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.channel.IChannel;
import org.eclipse.net4j.connector.IConnector;
import org.eclipse.net4j.signal.ISignalProtocol;

/** Finds out whether somebody has logged in over a line. */
public final class SessionLookup implements Predicate<IConnector> {
	private final InternalRepository repository;

	public SessionLookup(InternalRepository repository) {
		this.repository = repository;
	}

	@Override
	public boolean test(IConnector line) {
		return Stream.of(repository.getSessionManager().getSessions()).anyMatch(session -> isOver(line, session));
	}

	private static boolean isOver(IConnector line, InternalSession session) {
		if (session.getProtocol() instanceof ISignalProtocol<?> protocol) {
			// a protocol that ends meanwhile has none
			IChannel channel = protocol.getChannel();
			return channel != null && channel.getMultiplexer() == line;
		}
		return false;
	}
}
