package org.huunghi.server.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.spi.cdo.DefaultCDOMerger;
import org.eclipse.net4j.db.IDBAdapter;
import org.huunghi.server.store.PostgresDatabase;
import org.huunghi.server.store.PostgresSettings;
import org.huunghi.server.tests.postgres.PostgresServer;
import org.junit.jupiter.api.Test;

/** What a repository on PostgreSQL does where PostgreSQL is not like other databases, and when it goes away. */
class PostgresStoreTest {
	private static PostgresDatabase database(String url) {
		return new PostgresDatabase(PostgresSettings.of(url, null, null));
	}

	@Test
	void whatWasCommittedIsThereAfterTheNextStart() throws Exception {
		String url = PostgresServer.shared().newDatabase();
		for (int start = 0; start < 3; start++) {
			try (Client client = new Client(database(url))) {
				assertEquals(start, client.count());
				client.add("p" + start);
			}
		}
	}

	/** CDO enters the class of an object a second time when it comes to the main branch from another one. */
	@Test
	void newObjectsOfABranchComeToTheMainBranch() throws Exception {
		String url = PostgresServer.shared().newDatabase();
		int branch;
		try (Client client = new Client(database(url))) {
			client.add("main");
			CDOBranch draft = client.session().getBranchManager().getMainBranch().createBranch("draft");
			branch = draft.getID();
			CDOTransaction drafting = client.session().openTransaction(draft);
			Client.persons(drafting).getContents().add(Client.person("draft"));
			drafting.commit();
			drafting.close();
		}
		// started again, since CDO remembers the classes of new objects for a while
		try (Client client = new Client(database(url))) {
			CDOTransaction merging = client.session().openTransaction();
			merging.merge(client.session().getBranchManager().getBranch(branch).getHead(), new DefaultCDOMerger.PerFeature.ManyValued());
			merging.commit();
			merging.close();
			assertEquals(2, client.count());
			client.add("after");
			assertEquals(3, client.count());
		}
	}

	@Test
	void everyReservedWordIsKnown() throws Exception {
		String url = PostgresServer.shared().newDatabase();
		IDBAdapter adapter = adapter(url);
		List<String> unknown = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
			// T may not be a table or column either, unless it is quoted
			ResultSet words = statement.executeQuery("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')");
			while (words.next()) {
				if (!adapter.isReservedWord(words.getString(1))) {
					try (Statement attempt = connection.createStatement()) {
						attempt.execute("CREATE TABLE " + words.getString(1) + " (" + words.getString(1) + " integer)");
					} catch (java.sql.SQLException e) {
						unknown.add(words.getString(1));
					}
				}
			}
		}
		assertEquals(List.of(), unknown);
	}

	private static IDBAdapter adapter(String url) {
		PostgresDatabase database = database(url);
		database.check();
		IDBAdapter adapter = database.adapter();
		database.shutdown();
		return adapter;
	}

	@Test
	void aRestartOfTheDatabaseIsOutlived() throws Exception {
		try (PostgresServer postgres = PostgresServer.start(true); Client client = new Client(database(postgres.newDatabase()))) {
			client.add("before");
			assertEquals(1, client.count());
			for (String mode : List.of("fast", "immediate")) {
				postgres.stop(mode);
				assertThrows(Exception.class, () -> client.add("meanwhile"));
				postgres.start();
				client.add("after " + mode);
			}
			assertEquals(3, client.count());
		}
	}

	@Test
	void aCommitWhoseAnswerIsLostCounts() throws Exception {
		String url = PostgresServer.shared().newDatabase();
		try (CuttingProxy proxy = new CuttingProxy(URI.create(url.substring(5)).getPort()); Client client = new Client(database(through(proxy, url)))) {
			client.add("first");
			proxy.cutNext(CuttingProxy.Cut.AFTER_COMMIT);
			client.add("answer lost");
			assertTrue(proxy.wasCut());
			client.add("next");
			assertEquals(3, client.count());
		}
		assertPersons(3, url);
	}

	@Test
	void aCommitThatNeverArrivedFails() throws Exception {
		String url = PostgresServer.shared().newDatabase();
		try (CuttingProxy proxy = new CuttingProxy(URI.create(url.substring(5)).getPort()); Client client = new Client(database(through(proxy, url)))) {
			client.add("first");
			proxy.cutNext(CuttingProxy.Cut.BEFORE_COMMIT);
			assertThrows(CommitException.class, () -> client.add("lost"));
			assertTrue(proxy.wasCut());
			client.add("next");
			assertEquals(2, client.count());
		}
		assertPersons(2, url);
	}

	private static void assertPersons(int expected, String url) {
		try (Client client = new Client(database(url))) {
			assertEquals(expected, client.count());
		}
	}

	/** With all statements as text, so that the proxy knows a commit. */
	private static String through(CuttingProxy proxy, String url) {
		return url.replaceFirst(":\\d+/", ":" + proxy.port() + "/") + "&prepareThreshold=0";
	}
}
