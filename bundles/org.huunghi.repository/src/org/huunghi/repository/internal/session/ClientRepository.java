package org.huunghi.repository.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.ChangeListener;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.Search;
import org.huunghi.repository.View;
import org.huunghi.repository.Writer;
import org.huunghi.repository.administration.Administration;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.administration.RemoteAdministration;
import org.huunghi.repository.internal.folder.LocalFolder;
import org.huunghi.repository.internal.index.GuardedSearch;
import org.huunghi.repository.internal.index.Rebuild;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.internal.together.Alone;
import org.huunghi.repository.internal.transfer.ImportWriter;
import org.huunghi.repository.internal.transfer.TransferTarget;
import org.huunghi.repository.together.Together;
import org.huunghi.union.create.UnknownClasses;
import org.huunghi.union.xmi.PackageHost;

/** A repository that is reached through a CDO session, wherever the server is. */
public final class ClientRepository implements Repository, TransferTarget {
	/** How often a change is made again when other programs come in between. */
	private static final int ATTEMPTS = 4;

	private final CDONet4jSession session;
	private final LocalFolder folder;
	private final Connection connection;
	private final Access access;
	private final SearchIndex index;
	private final CommitFeed feed;
	private final Commits commits;
	private final Listeners listeners = new Listeners();
	private final Set<RecordEditing> editings = ConcurrentHashMap.newKeySet();
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Runnable follow = this::follow;
	private final Errors errors;
	/** For what needs the way to the data: searching does not. */
	private final Errors over;
	/** Null where the server is in this process, and nobody else's. */
	private final ServerSide serverSide;
	private final Together together;

	/**
	 * A repository of which the server is in this process.
	 *
	 * @param folder for what is kept on this computer
	 * @param afterClose stops what this repository was opened on
	 * @throws IOException when the folder can't be written
	 */
	public ClientRepository(CDONet4jSession session, LocalFolder folder, Connection connection, Runnable afterClose) throws IOException {
		this(new LocalAccess(session, connection, afterClose), folder);
	}

	/**
	 * @param folder for what is kept on this computer
	 * @param access what this repository is opened on
	 * @throws IOException when the folder can't be written
	 */
	public ClientRepository(Access access, LocalFolder folder) throws IOException {
		this.access = access;
		this.folder = folder;
		session = access.session();
		connection = access.connection();
		errors = new Errors(connection.location(), folder.path(), closed::get);
		// Records of a plug-in that is not installed stay readable: its package is taken as the repository keeps it.
		session.options().setGeneratedPackageEmulationEnabled(true);
		UnknownClasses.admit();
		index = SearchIndex.open(folder.index());
		feed = new CommitFeed(session, index, listeners);
		over = errors.over(access.way());
		commits = new Commits(feed, access.commits(), over);
		access.whenMissed(feed::fillGap);
		connection.addListener(follow);
		serverSide = connection.location() instanceof Location.Server ? new ServerSide(() -> session, connection, folder.path()) : null;
		together = serverSide == null ? new Alone(connection.user()) : serverSide.together(session.getBranchManager().getMainBranch(), index::find);
		listeners.add(event -> editings.forEach(editing -> editing.changed(event)));
	}

	private void follow() {
		if (connection.state() == ConnectionState.ONLINE) {
			feed.wayIsBack();
		}
	}

	/** Puts in what every repository starts with. */
	public void initialise() {
		try {
			Beginning.putInto(session);
		} catch (CommitException e) {
			throw errors.ofCommit(e);
		}
	}

	/** Brings the search index to the state of the repository. */
	public void catchUp() throws IOException {
		feed.catchUp(() -> {
			Rebuild.ifNeeded(session, index, Layout::roots);
			return null;
		});
	}

	@Override
	public <T> T read(Function<View, T> reader) {
		return over.call(() -> {
			CDOView view = session.openView();
			try {
				return reader.apply(new ObjectView(view, index));
			} finally {
				Errors.quietly(view::close);
			}
		});
	}

	@Override
	public Editing edit(String recordId) {
		return over.call(() -> new GuardedEditing(open(recordId), over));
	}

	private RecordEditing open(String recordId) {
		LiveMerge live = new LiveMerge(access.commits());
		CDOTransaction transaction = commits.exclusively(() -> openTransaction(live));
		try {
			RecordEditing editing = new RecordEditing(transaction, live, index, packages(), commits, recordId, editings::remove);
			editings.add(editing);
			return editing;
		} catch (RuntimeException e) {
			Errors.quietly(transaction::close);
			throw e;
		}
	}

	@Override
	public void write(String comment, Consumer<Writer> writer) {
		for (int attempt = 1;; attempt++) {
			try {
				writeExclusively(comment, writer);
				return;
			} catch (RepositoryException e) {
				if (e.kind() != Kind.CONFLICT || attempt == ATTEMPTS) {
					throw e;
				}
			}
		}
	}

	@Override
	public void writeOnce(String comment, Consumer<ImportWriter> writer) {
		writeExclusively(comment, writer);
	}

	private void writeExclusively(String comment, Consumer<? super ChangeWriter> writer) {
		over.call(() -> commits.exclusively(() -> {
			CDOTransaction transaction = openTransaction(new LiveMerge(access.commits()));
			try {
				writer.accept(new ChangeWriter(transaction, index));
				commits.commit(transaction, comment, null);
			} finally {
				Errors.quietly(transaction::close);
			}
			return null;
		}));
	}

	@Override
	public PackageHost packages() {
		return new RepositoryPackages(session.getPackageRegistry());
	}

	private CDOTransaction openTransaction(LiveMerge live) {
		CDOTransaction transaction = session.openTransaction();
		transaction.options().addConflictResolver(live);
		return transaction;
	}

	@Override
	public Search search(Locale locale) {
		errors.checkOpen();
		return new GuardedSearch(index.search(locale), errors);
	}

	@Override
	public void addListener(ChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public Connection connection() {
		return connection;
	}

	/** @return what there is to do with the server; empty where it is in this process */
	public Optional<ServerSide> serverSide() {
		return Optional.ofNullable(serverSide);
	}

	@Override
	public Optional<Administration> administration() {
		return serverSide().map(ServerSide::requests).map(RemoteAdministration::new);
	}

	@Override
	public Together together() {
		return together;
	}

	@Override
	public Path folder() {
		return folder.path();
	}

	@Override
	public String uuid() {
		return folder.uuid();
	}

	@Override
	public void close() {
		if (!closed.compareAndSet(false, true)) {
			return;
		}
		connection.removeListener(follow);
		List.copyOf(editings).forEach(editing -> Errors.quietly(editing::close));
		if (serverSide != null) {
			Errors.quietly(serverSide::close);
		}
		Errors.quietly(feed::close);
		Errors.quietly(index::close);
		Errors.quietly(access::close);
	}
}
