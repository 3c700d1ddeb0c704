package org.huunghi.server;

import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.server.identity.Identity;
import org.huunghi.server.identity.UserRequests;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestChannel;
import org.huunghi.server.request.RequestRegistry;
import org.huunghi.server.rights.Gate;
import org.huunghi.server.rights.RightsRequests;
import org.huunghi.server.status.ServerStatus;
import org.huunghi.server.together.TogetherService;

/** What a server does for its clients beside keeping their records. */
final class Services implements AutoCloseable {
	private final RequestRegistry requests = new RequestRegistry();
	private final Announcer announcer;
	private final TogetherService together;
	private final ServerStatus status;

	/** Begins; done before anybody is let in. */
	Services(Engine engine, Identity identity, Gate gate) {
		InternalRepository repository = engine.repository();
		announcer = new Announcer(repository);
		RequestChannel.install(repository, requests);
		UserRequests.install(identity, requests);
		RightsRequests.install(identity.users(), requests);
		identity.users().addListener(user -> announcer.announce(Announcement.RIGHTS, user.name()));
		together = new TogetherService(repository, gate::mayWrite, requests, announcer, TogetherService.GRACE);
		status = new ServerStatus(engine, requests);
		status.add("clients", Access.ADMINISTRATORS, together::writeClients);
		status.add("logIns", Access.ADMINISTRATORS, json -> {
			json.writeStartObject();
			json.writeNumberField("failed", identity.logIn().refused());
			json.writeEndObject();
		});
	}

	RequestRegistry requests() {
		return requests;
	}

	Announcer announcer() {
		return announcer;
	}

	ServerStatus status() {
		return status;
	}

	/** Tells the clients, while they are still there. */
	void sayGoodbye() {
		announcer.announceNow(Announcement.STOPPING);
	}

	@Override
	public void close() {
		status.close();
		together.close();
		announcer.close();
	}
}
