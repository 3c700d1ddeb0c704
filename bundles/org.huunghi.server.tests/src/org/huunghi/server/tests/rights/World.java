package org.huunghi.server.tests.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.server.tests.TestServer;
import org.huunghi.server.tests.TestUsers;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/** A server with two unions, three books and users of all kinds, who connect with nothing but CDO. */
final class World implements AutoCloseable {
	private final TestServer server;
	private final Map<Who, RawClient> clients = new EnumMap<>(Who.class);
	private final AtomicInteger persons = new AtomicInteger();

	World(Path folder) throws IOException, CommitException {
		server = new TestServer(folder);
		for (Who who : Who.values()) {
			server.users().with(who.user(), who.role());
			who.grants().forEach(grant -> server.users().store().grant(who.user(), grant));
		}
		change(Who.ADMINISTRATOR, World::fill);
	}

	private static void fill(CDOTransaction transaction) {
		for (String id : new String[] { "a", "b" }) {
			Union union = RawSamples.named(UnionFactory.eINSTANCE.createUnion(), id, "Liên hiệp " + id);
			transaction.createResource("/union/" + id).getContents().add(union);
			for (Book book : Book.values()) {
				if (book.union().equals(id)) {
					PersonRegister register = RawSamples.named(UnionFactory.eINSTANCE.createPersonRegister(), book.id(), "Sổ " + book.id());
					union.getRegisters().add(register);
					transaction.createResource(book.resource()).getContents().add(register);
				}
			}
		}
	}

	TestServer server() {
		return server;
	}

	TestUsers users() {
		return server.users();
	}

	/** @return the user's client, which is opened with the first call */
	RawClient client(Who who) {
		return clients.computeIfAbsent(who, missing -> new RawClient(server.port(), who.user()));
	}

	/** Has a user change something and commit. */
	void change(Who who, Consumer<CDOTransaction> change) throws CommitException {
		CDOTransaction transaction = client(who).session().openTransaction();
		try {
			change.accept(transaction);
			transaction.commit();
		} finally {
			transaction.close();
		}
	}

	/** Looks at the newest state with the eyes of a user. */
	<T> T look(Who who, Function<CDOView, T> look) {
		RawClient client = client(who);
		client.session().waitForUpdate(client(Who.ADMINISTRATOR).session().getLastUpdateTime(), 20_000);
		CDOView view = client.session().openView();
		try {
			return look.apply(view);
		} finally {
			view.close();
		}
	}

	/** @return the key of a new record in a book, with a name, a phone number and an appointment */
	CDOID person(Book book, String phone) throws CommitException {
		CDOID[] key = new CDOID[1];
		Person person = RawSamples.person("p" + persons.incrementAndGet(), "Người " + phone);
		person.setPhone(phone);
		person.setRemarks("remarks " + phone);
		person.getAppointments().add(UnionFactory.eINSTANCE.createAppointment());
		person.getAppointments().get(0).setRemarks("appointment " + phone);
		change(Who.ADMINISTRATOR, transaction -> book.in(transaction).getRecords().add(person));
		key[0] = CDOUtil.getCDOObject(person).cdoID();
		return key[0];
	}

	/** @return all that the repository holds but for the gazetteer, as the administrator sees it */
	String state() {
		return look(Who.ADMINISTRATOR, view -> {
			StringBuilder text = new StringBuilder();
			view.getRootResource().getContents().forEach(node -> write((EObject) node, "", text));
			return text.toString();
		});
	}

	private static void write(EObject object, String indent, StringBuilder text) {
		if (object instanceof Gazetteer) {
			return;
		}
		text.append(indent).append(object.eClass().getName()).append(' ').append(CDOUtil.getCDOObject(object).cdoID());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isDerived() && !attribute.isTransient()) {
				text.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute));
			}
		}
		text.append('\n');
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment()) {
				Object value = object.eGet(reference);
				if (value instanceof Iterable<?> several) {
					several.forEach(child -> write((EObject) child, indent + "  ", text));
				} else if (value instanceof EObject child) {
					write(child, indent + "  ", text);
				}
			}
		}
	}

	/** Gives a user a client that has nothing yet, and so knows the newest versions also of what it is not told about. */
	void reconnect(Who who) {
		RawClient client = clients.remove(who);
		if (client != null) {
			client.close();
		}
	}

	/** @return how many commits there have been on any branch */
	int commits() {
		AtomicInteger count = new AtomicInteger();
		client(Who.ADMINISTRATOR).session().getCommitInfoManager().getCommitInfos(null, CDOBranchPoint.UNSPECIFIED_DATE, CDOBranchPoint.UNSPECIFIED_DATE,
				info -> count.incrementAndGet());
		return count.get();
	}

	@Override
	public void close() {
		clients.values().forEach(RawClient::close);
		server.close();
	}
}
