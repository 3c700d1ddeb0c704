package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.RequestRegistry;
import org.huunghi.server.status.ServerStatus;

/** Makes the backups of a running server: when they are due and when somebody asks for one, never two at a time, and deletes old ones. */
public final class BackupService implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(BackupService.class.getName());
	/** After a failure it is tried again, and not before somebody may have done something about it. */
	private static final Duration RETRY = Duration.ofHours(1);
	private static final int CLOSE_SECONDS = 60;

	private final Source source;
	private final BackupPlan plan;
	private final BackupFolder folder;
	private final AtomicBoolean busy = new AtomicBoolean();
	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
		Thread made = new Thread(task, "huunghi-backup");
		made.setDaemon(true);
		return made;
	});
	private volatile BackupState state = BackupState.UNKNOWN;
	private volatile boolean stopping;
	private ScheduledFuture<?> waiting;

	private BackupService(Source source, BackupPlan plan) {
		this.source = source;
		this.plan = plan;
		folder = new BackupFolder(plan.folder(), source.uuid());
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/**
	 * Starts it.
	 *
	 * @param settle a backup that was missed waits for so long, so that the server can start in peace
	 */
	public static BackupService start(Source source, BackupPlan plan, Duration settle) {
		BackupService service = new BackupService(source, plan);
		service.findLast();
		service.schedule(settle);
		return service;
	}

	/** Lets administrators ask for a backup and see how they are doing. */
	public void offer(RequestRegistry requests, ServerStatus status) {
		requests.add("backup.start", Access.ADMINISTRATORS, (request, answer) -> {
			begin();
			state.write(answer);
		});
		requests.add("backup.state", Access.ADMINISTRATORS, (request, answer) -> state.write(answer));
		status.add("backup", Access.ADMINISTRATORS, json -> state.write(json));
	}

	/** @return how the backups are doing */
	public BackupState state() {
		return state;
	}

	private void findLast() {
		try {
			SortedMap<LocalDateTime, Path> backups = folder.backups();
			if (!backups.isEmpty()) {
				LocalDateTime last = backups.firstKey();
				state = state.found(backups.get(last).toString(), last.atZone(ZoneId.systemDefault()).toInstant());
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The folder of backups can't be read: " + folder.path(), e);
		}
	}

	private synchronized void schedule(Duration least) {
		ZonedDateTime now = ZonedDateTime.now();
		ZonedDateTime last = state.lastTime() == null ? null : state.lastTime().atZone(now.getZone());
		Optional<ZonedDateTime> next = plan.times().next(now, last);
		if (next.isEmpty() || stopping) {
			return;
		}
		Duration wait = Duration.between(now, next.get());
		wait = wait.compareTo(least) < 0 ? least : wait;
		state = state.due(now.plus(wait).toInstant());
		if (waiting != null) {
			waiting.cancel(false);
		}
		waiting = thread.schedule(this::makeIfFree, wait.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void makeIfFree() {
		if (busy.compareAndSet(false, true)) {
			make();
		}
	}

	/**
	 * Begins a backup; how it ends tells {@link #state()}.
	 *
	 * @throws RepositoryException REFUSED when one is being made
	 */
	public synchronized void begin() {
		if (!busy.compareAndSet(false, true)) {
			throw BackupFailure.of(Kind.REFUSED, "running");
		}
		state = state.begun();
		try {
			thread.execute(this::make);
		} catch (RejectedExecutionException e) {
			busy.set(false);
			throw BackupFailure.because(e, Kind.REFUSED, "stopping");
		}
	}

	private void make() {
		LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
		Instant begun = Instant.now();
		state = state.begun();
		BackupState end = state;
		boolean made = false;
		try {
			Backup backup = Backup.take(source, folder.file(now), () -> stopping);
			end = state.made(backup.file().toString(), begun);
			made = true;
			LOG.info(BackupFailure.text(Locale.getDefault(), "made", backup.file(), backup.rows(), backup.bytes(),
					Duration.between(begun, Instant.now()).toMillis()));
			folder.clear(plan.retention());
		} catch (RepositoryException e) {
			end = state.failed(e, Instant.now());
			LOG.log(Level.SEVERE, e.message(Locale.getDefault()), e);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "Old backups can't be deleted in " + folder.path(), e);
		} catch (RuntimeException | Error e) {
			end = state.failed(BackupFailure.ofWriting(new IOException(e), folder.path()), Instant.now());
			LOG.log(Level.SEVERE, "A backup failed", e);
		} finally {
			ended(end);
			schedule(made ? Duration.ofSeconds(1) : RETRY);
		}
	}

	/** Who sees that it has ended can begin the next one at once. */
	private synchronized void ended(BackupState end) {
		state = end;
		busy.set(false);
	}

	/** Ends it; a backup that is being made is given up. */
	@Override
	public void close() {
		stopping = true;
		thread.shutdown();
		try {
			// never interrupted: H2 closes its file when a thread is interrupted while it reads
			if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
				LOG.warning("A backup does not end");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
