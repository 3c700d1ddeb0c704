package org.huunghi.server.tests.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.session.remote.CDORemoteSession;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.repository.internal.request.Announcements;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server tells its clients by itself, and that no client can speak for it. */
class AnnouncementsTest {
	@TempDir
	Path folder;
	private TestServer server;
	private RawClient client;
	private final Announcements announcements = new Announcements();
	private final Semaphore heard = new Semaphore(0);
	private final AtomicInteger count = new AtomicInteger();

	@BeforeEach
	void start() throws Exception {
		server = new TestServer(folder);
		client = server.raw("lan");
		announcements.on(Announcement.RIGHTS, () -> {
			count.incrementAndGet();
			heard.release();
		});
		announcements.hear(client.session());
	}

	@AfterEach
	void stop() {
		announcements.close();
		client.close();
		server.close();
	}

	private void awaitHeard() throws InterruptedException {
		assertTrue(heard.tryAcquire(20, TimeUnit.SECONDS), "heard nothing");
	}

	@Test
	void anAnnouncementIsHeardAndManyComeToFew() throws InterruptedException {
		server.server().announcer().announce(Announcement.RIGHTS);
		awaitHeard();
		for (int i = 0; i < 1000; i++) {
			server.server().announcer().announce(Announcement.RIGHTS);
		}
		awaitHeard();
		assertTrue(count.get() < 50, "so often: " + count);
	}

	@Test
	void aUserAloneIsTold() throws InterruptedException {
		try (RawClient other = server.raw("minh"); Announcements others = new Announcements()) {
			Semaphore otherHeard = new Semaphore(0);
			others.on(Announcement.RIGHTS, otherHeard::release);
			others.hear(other.session());
			server.server().announcer().announce(Announcement.RIGHTS, "minh");
			assertTrue(otherHeard.tryAcquire(20, TimeUnit.SECONDS));
			// what is sent to all afterwards is the first that lan hears
			server.server().announcer().announce(Announcement.RIGHTS);
			awaitHeard();
			assertEquals(1, count.get());
		}
	}

	@Test
	void noClientSpeaksForTheServer() throws InterruptedException {
		try (RawClient hostile = server.raw("minh")) {
			CDORemoteSession[] others = hostile.session().getRemoteSessionManager().getRemoteSessions();
			assertEquals(1, others.length);
			assertThrows(RuntimeException.class, () -> hostile.session().getRemoteSessionManager().sendMessage(Announcement.RIGHTS.message(), others));
			server.server().announcer().announce(Announcement.RIGHTS);
			awaitHeard();
			assertEquals(1, count.get());
		}
	}
}
