package org.huunghi.server.together;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;
import org.eclipse.net4j.util.event.IListener;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.server.request.Announcer;
import org.huunghi.server.request.RequestRegistry;

import com.fasterxml.jackson.core.JsonGenerator;

/** Keeps account of those who are connected, and guards what they lock. */
public final class TogetherService implements AutoCloseable {
	/** How long the automatic locks of a program wait for it to connect again after its line was cut. */
	public static final Duration GRACE = Duration.ofSeconds(60);

	private final InternalRepository repository;
	private final Duration grace;
	private final Runnable changed;
	private final Presences presences = new Presences();
	private final Locks locks;
	private final LockGuard guard;
	private final Map<Holder, Future<?>> expiring = new ConcurrentHashMap<>();
	private final ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-together");
		thread.setDaemon(true);
		return thread;
	});
	private final IListener sessions = new ContainerEventAdapter<Object>() {
		@Override
		protected void onAdded(IContainer<Object> container, Object session) {
			presences.add((InternalSession) session);
			changed.run();
		}

		@Override
		protected void onRemoved(IContainer<Object> container, Object session) {
			left((InternalSession) session);
		}
	};

	/**
	 * Begins; lasting locks of earlier runs hold again at once.
	 *
	 * @param mayWrite whether who holds a session may change an object
	 * @param grace how long automatic locks wait for their program
	 */
	public TogetherService(InternalRepository repository, BiPredicate<InternalSession, CDOID> mayWrite, RequestRegistry registry, Announcer announcer, Duration grace) {
		this.repository = repository;
		this.grace = grace;
		changed = () -> announcer.announce(Announcement.TOGETHER);
		locks = new Locks(new LastingLocks(repository.getStore()));
		guard = new LockGuard(locks, presences, changed);
		new TogetherRequests(presences, locks, new Records(repository, mayWrite), changed).addTo(registry);
		repository.addHandler(guard);
		repository.getSessionManager().addListener(sessions);
		for (InternalSession session : repository.getSessionManager().getSessions()) {
			presences.add(session);
		}
	}

	private void left(InternalSession session) {
		Holder gone = presences.remove(session);
		if (gone != null && !waiting.isShutdown()) {
			Future<?> before = expiring.put(gone, waiting.schedule(() -> expire(gone), grace.toMillis(), TimeUnit.MILLISECONDS));
			if (before != null) {
				before.cancel(false);
			}
		}
		changed.run();
	}

	private void expire(Holder holder) {
		expiring.remove(holder);
		if (!presences.has(holder)) {
			locks.releaseAutomatic(holder);
			changed.run();
		}
	}

	/** Writes a list of the programs that are connected, for administrators. */
	public void writeClients(JsonGenerator json) throws IOException {
		json.writeStartArray();
		for (Presences.Seen seen : presences.all()) {
			json.writeStartObject();
			json.writeStringField("user", seen.holder().user());
			json.writeStringField("address", seen.address());
			json.writeStringField("host", seen.host());
			json.writeStringField("version", seen.version());
			json.writeNumberField("since", seen.since());
			json.writeNumberField("opened", seen.opened().size());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Ends; the lasting locks are in the database. */
	@Override
	public void close() {
		waiting.shutdownNow();
		repository.getSessionManager().removeListener(sessions);
		repository.removeHandler(guard);
	}
}
