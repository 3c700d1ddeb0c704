package org.huunghi.server.tests.store;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.EmbeddedServer;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;

/** A server on a database, and a client that keeps persons in one resource. */
final class Client implements AutoCloseable {
	static final String UUID = "6a3e3a0c-0000-4000-8000-000000000001";
	private static final String PATH = "/persons";

	private final EmbeddedServer server;
	private final CDONet4jSession session;

	Client(Database database) {
		server = EmbeddedServer.start(database, UUID);
		session = server.openSession("tester");
	}

	CDONet4jSession session() {
		return session;
	}

	/** Commits one person more. */
	void add(String id) throws CommitException {
		CDOTransaction transaction = session.openTransaction();
		try {
			transaction.getOrCreateResource(PATH).getContents().add(person(id));
			transaction.commit();
		} finally {
			transaction.close();
		}
	}

	static Person person(String id) {
		Person person = UnionFactory.eINSTANCE.createPerson();
		person.setId(id);
		return person;
	}

	/** @return how many there are */
	int count() {
		CDOView view = session.openView();
		try {
			return view.hasResource(PATH) ? persons(view).getContents().size() : 0;
		} finally {
			view.close();
		}
	}

	static CDOResource persons(CDOView view) {
		return view.getResource(PATH);
	}

	@Override
	public void close() {
		session.close();
		server.close();
	}
}
