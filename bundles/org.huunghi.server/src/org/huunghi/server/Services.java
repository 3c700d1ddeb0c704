package org.huunghi.server;

import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestChannel;
import org.huunghi.server.request.RequestRegistry;
import org.huunghi.server.together.TogetherService;

/** What a server does for its clients beside keeping their records. */
final class Services implements AutoCloseable {
	private final RequestRegistry requests = new RequestRegistry();
	private final Announcer announcer;
	private final TogetherService together;

	/** Begins; done before anybody is let in. */
	Services(InternalRepository repository) {
		announcer = new Announcer(repository);
		RequestChannel.install(repository, requests);
		together = new TogetherService(repository, requests, announcer, TogetherService.GRACE);
	}

	RequestRegistry requests() {
		return requests;
	}

	Announcer announcer() {
		return announcer;
	}

	/** Tells the clients, while they are still there. */
	void sayGoodbye() {
		announcer.announceNow(Announcement.STOPPING);
	}

	@Override
	public void close() {
		together.close();
		announcer.close();
	}
}
