package org.huunghi.server.together;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.Request;
import org.huunghi.server.request.RequestRegistry;

/** The requests by which clients tell what they do, and learn what the others do. */
final class TogetherRequests {
	private static final Logger LOG = Logger.getLogger(TogetherRequests.class.getName());
	private static final int LONGEST_NAME = 100;
	private static final int LONGEST_NOTE = 500;

	private final Presences presences;
	private final Locks locks;
	private final Records records;
	private final Runnable changed;

	/** @param changed is called after something that others may see */
	TogetherRequests(Presences presences, Locks locks, Records records, Runnable changed) {
		this.presences = presences;
		this.locks = locks;
		this.records = records;
		this.changed = changed;
	}

	void addTo(RequestRegistry registry) {
		StateAnswer state = new StateAnswer(presences, locks, records);
		registry.add("together.hello", Access.USERS, (request, answer) -> hello(request));
		registry.add("together.leave", Access.USERS, (request, answer) -> leave(request.caller().session()));
		registry.add("together.open", Access.USERS, (request, answer) -> open(request));
		registry.add("together.close", Access.USERS, (request, answer) -> close(request));
		registry.add("together.lock", Access.USERS, (request, answer) -> lock(request));
		registry.add("together.unlock", Access.USERS, (request, answer) -> unlock(request));
		registry.add("together.break", Access.ADMINISTRATORS, (request, answer) -> breakLocks(request));
		registry.add("together.state", Access.USERS, (request, answer) -> state.write(request.caller().session(), answer));
	}

	private static String shortened(Optional<String> text, int length) {
		return text.map(given -> given.substring(0, Math.min(given.length(), length))).orElse("");
	}

	private void hello(Request request) {
		String program = shortened(Optional.of(request.get("program")), LONGEST_NAME);
		String host = shortened(request.find("host"), LONGEST_NAME);
		String version = shortened(request.find("version"), LONGEST_NAME);
		InternalSession session = request.caller().session();
		presences.change(session, presence -> presence.introduce(program, host, version));
		changed.run();
	}

	private void leave(InternalSession session) {
		presences.change(session, Presence::closeAll);
		locks.releaseAutomatic(presences.holder(session));
		changed.run();
	}

	private void open(Request request) {
		RecordKey key = records.find(request, false);
		presences.change(request.caller().session(), presence -> presence.open(key, request.get("id")));
		changed.run();
	}

	private void close(Request request) {
		RecordKey key = records.key(request);
		presences.change(request.caller().session(), presence -> presence.close(key));
		changed.run();
	}

	private void lock(Request request) {
		InternalSession session = request.caller().session();
		RecordKey key = records.find(request, true);
		Holder holder = presences.holder(session);
		HeldLock wanted = new HeldLock(key, request.get("id"), holder, presences.host(session), System.currentTimeMillis(), request.flag("lasting"),
				shortened(request.find("note"), LONGEST_NOTE));
		Optional<HeldLock> obstacle = locks.take(wanted);
		if (obstacle.isPresent()) {
			throw TogetherTexts.locked(session, obstacle.get(), holder);
		}
		changed.run();
	}

	private void unlock(Request request) {
		locks.release(records.key(request), presences.holder(request.caller().session()), request.flag("lasting"));
		changed.run();
	}

	private void breakLocks(Request request) {
		List<HeldLock> broken = locks.clear(records.key(request));
		LOG.log(Level.INFO, () -> request.caller().user() + " broke the locks " + broken.stream()
				.map(lock -> "on " + lock.recordId() + " of " + lock.holder().user()).collect(Collectors.joining(", ")));
		changed.run();
	}
}
