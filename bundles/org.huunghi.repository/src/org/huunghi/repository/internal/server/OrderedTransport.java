package org.huunghi.repository.internal.server;

import org.eclipse.net4j.internal.jvm.JVMAcceptor;
import org.eclipse.net4j.internal.jvm.JVMAcceptorFactory;
import org.eclipse.net4j.internal.jvm.JVMClientConnector;
import org.eclipse.net4j.internal.jvm.JVMConnectorFactory;
import org.eclipse.net4j.internal.jvm.JVMServerConnector;
import org.eclipse.net4j.util.container.IManagedContainer;
import org.eclipse.spi.net4j.InternalChannel;

/**
 * Net4j's transport within one process, with the order of buffers kept. Net4j has each sending thread put its buffer into the channel's
 * queue, take one out and hand it over, without a lock: while one thread hands over the buffer of another, that one can hand over its next,
 * and the receiver reads a garbled answer. It happened about once in 50,000 answers.
 */
final class OrderedTransport {
	private OrderedTransport() {
	}

	/** Makes the container's acceptors and connectors of type jvm ordered ones. */
	static void prepareContainer(IManagedContainer container) {
		container.registerFactory(new JVMAcceptorFactory() {
			@Override
			public JVMAcceptor create(String description) {
				JVMAcceptor acceptor = new Acceptor();
				acceptor.setName(description);
				return acceptor;
			}
		});
		container.registerFactory(new JVMConnectorFactory() {
			@Override
			public JVMClientConnector create(String description) {
				JVMClientConnector connector = new ClientConnector();
				connector.setName(description);
				return connector;
			}
		});
	}

	private static final class Acceptor extends JVMAcceptor {
		@Override
		public JVMServerConnector handleAccept(JVMClientConnector client) {
			JVMServerConnector connector = new ServerConnector(this, client);
			connector.setName(client.getName());
			connector.setConfig(getConfig());
			connector.activate();
			addConnector(connector);
			return connector;
		}
	}

	private static final class ClientConnector extends JVMClientConnector {
		@Override
		public void multiplexChannel(InternalChannel localChannel) {
			synchronized (localChannel.getSendQueue()) {
				super.multiplexChannel(localChannel);
			}
		}
	}

	private static final class ServerConnector extends JVMServerConnector {
		ServerConnector(JVMAcceptor acceptor, JVMClientConnector client) {
			super(acceptor, client);
		}

		@Override
		public void multiplexChannel(InternalChannel localChannel) {
			synchronized (localChannel.getSendQueue()) {
				super.multiplexChannel(localChannel);
			}
		}
	}
}
