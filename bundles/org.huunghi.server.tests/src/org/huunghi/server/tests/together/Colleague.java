package org.huunghi.server.tests.together;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.request.Announcements;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.repository.internal.together.BranchTogether;
import org.huunghi.repository.internal.together.Line;
import org.huunghi.repository.together.Together;
import org.huunghi.server.tests.RawClient;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.union.PersonRegister;

/** Somebody who works in the repository with a program of ours, and can also change it past that. */
final class Colleague implements AutoCloseable {
	private final String user;
	private RawClient client;
	private final Announcements announcements = new Announcements();
	private final Line line;
	private final Together together;

	Colleague(int port, String user) {
		this.user = user;
		client = new RawClient(port, user);
		line = new Line(new Requests(() -> client.session(), new Errors(new Location.Server("127.0.0.1", port), Path.of("."), () -> false)), announcements);
		together = new BranchTogether(line, 0, this::key);
		announcements.hear(client.session());
		line.connected();
	}

	private CDOID key(String id) {
		CDOTransaction transaction = client.session().openTransaction();
		try {
			PersonRegister register = RawSamples.register(transaction);
			return id.equals("r") ? CDOUtil.getCDOObject(register).cdoID()
					: register.getRecords().stream().filter(record -> record.getId().equals(id)).map(record -> CDOUtil.getCDOObject(record).cdoID()).findFirst()
							.orElse(null);
		} finally {
			transaction.close();
		}
	}

	Together together() {
		return together;
	}

	RawClient client() {
		return client;
	}

	/** Changes something and commits, whatever anybody has locked. */
	void commit(Consumer<CDOTransaction> change) throws CommitException {
		CDOTransaction transaction = client.session().openTransaction();
		try {
			change.accept(transaction);
			transaction.commit();
		} finally {
			transaction.close();
		}
	}

	void rename(String id, String phone) throws CommitException {
		commit(transaction -> RawSamples.person(transaction, id).setPhone(phone));
	}

	/** Loses the connection, as when a cable is pulled. */
	void lose() {
		client.close();
		line.disconnected();
	}

	/** Connects again, as the same program. */
	void connect(int port) {
		client = new RawClient(port, user);
		announcements.hear(client.session());
		line.connected();
	}

	/** Leaves properly. */
	@Override
	public void close() {
		line.close();
		announcements.close();
		client.close();
	}
}
