package org.huunghi.repository.internal.together;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.together.Participant;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.repository.together.Together;

/** Participants and locks as seen from one branch of a repository on a server. */
public final class BranchTogether implements Together {
	/** Those that keep one away come first, then lasting ones. */
	private static final Comparator<State.Lock> MATTERING = Comparator.comparing(State.Lock::mine).thenComparing(lock -> !lock.lasting());

	private final Line line;
	private final int branch;
	private final Function<String, CDOID> keys;

	/**
	 * @param branch number of the branch, 0 for the main one
	 * @param keys finds the key of the record with an id; gives null where there is none
	 */
	public BranchTogether(Line line, int branch, Function<String, CDOID> keys) {
		this.line = line;
		this.branch = branch;
		this.keys = keys;
	}

	/** @return null where there is none */
	private RecordRef find(String id) {
		CDOID key = keys.apply(id);
		return key == null ? null : new RecordRef(branch, CDOIDUtil.getLong(key), id);
	}

	private RecordRef get(String id) {
		RecordRef record = find(id);
		if (record == null) {
			throw Failure.of(Kind.REFUSED, "unknownId", id);
		}
		return record;
	}

	@Override
	public List<Participant> participants() {
		return line.state().participants().stream().map(this::participant).sorted(Comparator.comparing(Participant::user).thenComparing(Participant::since)).toList();
	}

	private Participant participant(State.Someone someone) {
		return new Participant(someone.user(), someone.host(), someone.version(), someone.since(), someone.opened().stream()
				.filter(record -> record.branch() == branch).map(RecordRef::id).collect(Collectors.toUnmodifiableSet()), someone.me());
	}

	@Override
	public void opened(String id) {
		line.opened(() -> find(id));
	}

	@Override
	public void closed(String id) {
		line.closed(branch, id);
	}

	private Stream<State.Lock> here() {
		return line.state().locks().stream().filter(lock -> lock.record().branch() == branch);
	}

	private static RecordLock told(State.Lock lock) {
		return new RecordLock(lock.record().id(), lock.user(), lock.host(), lock.since(), lock.lasting(), lock.note(), lock.mine());
	}

	@Override
	public Optional<RecordLock> lockOf(String id) {
		return here().filter(lock -> lock.record().id().equals(id)).min(MATTERING).map(BranchTogether::told);
	}

	@Override
	public List<RecordLock> locks() {
		return here().sorted(Comparator.comparing(State.Lock::since).reversed()).map(BranchTogether::told).toList();
	}

	@Override
	public void lock(String id, boolean lasting, String note) {
		line.lock(get(id), lasting, note);
	}

	@Override
	public void unlock(String id, boolean lasting) {
		// a record that was removed meanwhile has no key any longer
		RecordRef locked = line.locked(branch, id);
		RecordRef record = locked != null ? locked : find(id);
		if (record != null) {
			line.unlock(record, lasting);
		}
	}

	@Override
	public void breakLocks(String id) {
		line.breakLocks(get(id));
	}

	@Override
	public void addListener(Runnable listener) {
		line.addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		line.removeListener(listener);
	}
}
