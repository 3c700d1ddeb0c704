package org.huunghi.repository.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.session.CDOSession;
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
import org.huunghi.repository.draft.Drafts;
import org.huunghi.repository.figures.UnionFigures;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.administration.RemoteAdministration;
import org.huunghi.repository.internal.draft.ClientDrafts;
import org.huunghi.repository.internal.draft.GuardedDrafts;
import org.huunghi.repository.internal.folder.LocalFolder;
import org.huunghi.repository.internal.index.GuardedFigures;
import org.huunghi.repository.internal.index.GuardedSearch;
import org.huunghi.repository.internal.index.GuardedTable;
import org.huunghi.repository.internal.index.Rebuild;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.internal.together.Alone;
import org.huunghi.repository.internal.transfer.ImportWriter;
import org.huunghi.repository.internal.transfer.TransferTarget;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.together.Together;
import org.huunghi.union.create.UnknownClasses;
import org.huunghi.union.xmi.PackageHost;

/** A repository that is reached through a CDO session, wherever the server is. */
public final class ClientRepository implements Repository, TransferTarget {
	/** How often a change is made again when other programs come in between. */
	private static final int ATTEMPTS = 4;

	private final CDONet4jSession session;
	private final CDOBranch branch;
	/** Null where this is not a draft. */
	private final ClientRepository main;
	private final ReentrantLock committing;
	private final ClientDrafts drafts;
	private final LocalFolder folder;
	private final Connection connection;
	private final Access access;
	private final SearchIndex index;
	private final CommitFeed feed;
	private final SightChange sight;
	private final Commits commits;
	private final Listeners listeners = new Listeners();
	private final Set<RecordEditing> editings = ConcurrentHashMap.newKeySet();
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Runnable follow = this::follow;
	private final Runnable fillGap = this::fillGap;
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
		this(null, access, access.session().getBranchManager().getMainBranch(), folder);
	}

	/** @param main the repository of which this is a draft; null where it is none */
	private ClientRepository(ClientRepository main, Access access, CDOBranch branch, LocalFolder folder) throws IOException {
		this.main = main;
		this.access = access;
		this.branch = branch;
		this.folder = folder;
		session = access.session();
		connection = access.connection();
		committing = main == null ? new ReentrantLock() : main.committing;
		errors = new Errors(connection.location(), folder.path(), closed::get);
		// Records of a plug-in that is not installed stay readable: its package is taken as the repository keeps it.
		session.options().setGeneratedPackageEmulationEnabled(true);
		UnknownClasses.admit();
		index = SearchIndex.open(folder.index());
		feed = new CommitFeed(session, branch, index, listeners);
		sight = new SightChange(session, connection, index, main == null);
		over = errors.over(access.way());
		commits = new Commits(feed, access.commits(), over, committing);
		access.addMissed(fillGap);
		connection.addListener(follow);
		serverSide = main != null ? main.serverSide
				: connection.location() instanceof Location.Server ? new ServerSide(() -> session, connection, folder.path()) : null;
		together = serverSide == null ? new Alone(connection.user()) : serverSide.together(branch, index::find);
		drafts = main == null ? new ClientDrafts(this) : null;
		listeners.add(event -> editings.forEach(editing -> editing.changed(event)), 0);
	}

	private void fillGap() {
		feed.fillGap();
		if (drafts != null) {
			drafts.missed();
		}
	}

	private void follow() {
		if (connection.state() == ConnectionState.ONLINE) {
			feed.wayIsBack();
		}
		sight.follow(feed, this::makeIndex);
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
			sight.begin(this::makeIndex);
			return null;
		});
	}

	private void makeIndex() throws IOException {
		if (main != null && index.time() == 0) {
			fork();
		} else {
			Rebuild.ifNeeded(session, branch, index, Layout::roots);
		}
	}

	/** Most of the draft is as what it was made from. */
	private void fork() throws IOException {
		index.clear();
		long time = main.feed.between(() -> {
			index.addAll(main.index);
			return main.feed.indexed();
		});
		Rebuild.fork(session, branch, index, time);
	}

	/**
	 * Opens a draft of this repository.
	 *
	 * @param draftFolder for what is kept of it on this computer
	 * @throws IOException when the folder can't be written
	 */
	public ClientRepository openDraft(CDOBranch draft, LocalFolder draftFolder, Runnable afterClosing) throws IOException {
		ClientRepository opened = new ClientRepository(this, new DraftAccess(access, afterClosing), draft, draftFolder);
		try {
			opened.catchUp();
			return opened;
		} catch (IOException | RuntimeException e) {
			opened.close();
			throw e;
		}
	}

	@Override
	public <T> T read(Function<View, T> reader) {
		return over.call(() -> {
			CDOView view = session.openView(branch);
			try {
				return reader.apply(SeenView.of(view, index::find, connection.rights()));
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
		CDOTransaction transaction = commits.exclusively(() -> openTransaction(branch, live));
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
		writeOn(branch, index::find, comment, (transaction, objects) -> writer.accept(objects), null);
	}

	/**
	 * Changes any branch in one short transaction, with no other commit of this program in between.
	 *
	 * @param keys gives the key of the object with an id on that branch; null where it knows none
	 * @param monitor may be null
	 * @return as of when the branch is now as the writer left it
	 * @throws RepositoryException CONFLICT when others changed the same in between
	 */
	public long writeOn(CDOBranch target, Function<String, CDOID> keys, String comment, BiConsumer<CDOTransaction, ChangeWriter> writer, IProgressMonitor monitor) {
		return over.call(() -> commits.exclusively(() -> {
			CDOTransaction transaction = openTransaction(target, new LiveMerge(access.commits()));
			try {
				commits.awaitUpdates(transaction);
				writer.accept(transaction, new ChangeWriter(transaction, keys));
				long time = commits.commit(transaction, comment, monitor);
				return time == 0 ? transaction.getLastUpdateTime() : time;
			} finally {
				Errors.quietly(transaction::close);
			}
		}));
	}

	@Override
	public PackageHost packages() {
		return new RepositoryPackages(session.getPackageRegistry());
	}

	private CDOTransaction openTransaction(CDOBranch target, LiveMerge live) {
		CDOTransaction transaction = session.openTransaction(target);
		transaction.options().addConflictResolver(live);
		// CDO's own locks are never taken, and the server refuses whoever asks it to release them
		transaction.options().setAutoReleaseLocksEnabled(false);
		return transaction;
	}

	@Override
	public Search search(Locale locale) {
		errors.checkOpen();
		return new GuardedSearch(index.search(locale), errors);
	}

	@Override
	public RecordTable table(Locale locale) {
		errors.checkOpen();
		return new GuardedTable(index.table(locale), errors);
	}

	@Override
	public UnionFigures figures() {
		errors.checkOpen();
		return new GuardedFigures(index.figures(), over);
	}

	@Override
	public void addListener(ChangeListener listener) {
		listeners.add(listener, feed.committed());
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
	public Drafts drafts() {
		return main == null ? new GuardedDrafts(drafts, over) : main.drafts();
	}

	/** Has searches find what a commit on its branch brought that was made elsewhere in this program. */
	public void awaitIndexed(long time) {
		feed.committed(branch, time);
	}

	/** @return the session on which it works */
	public CDOSession session() {
		return session;
	}

	/** @return the branch whose records it shows: the main one, or that of a draft */
	public CDOBranch branch() {
		return branch;
	}

	/** @return what finds the records of the branch */
	public SearchIndex index() {
		return index;
	}

	/** @return what tells users of failures */
	public Errors errors() {
		return over;
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
		access.removeMissed(fillGap);
		List.copyOf(editings).forEach(editing -> Errors.quietly(editing::close));
		if (main == null) {
			Errors.quietly(drafts::close);
			if (serverSide != null) {
				Errors.quietly(serverSide::close);
			}
		}
		Errors.quietly(feed::close);
		Errors.quietly(index::close);
		Errors.quietly(access::close);
	}
}
