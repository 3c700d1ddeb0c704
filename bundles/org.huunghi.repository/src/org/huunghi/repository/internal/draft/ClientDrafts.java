package org.huunghi.repository.internal.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.draft.Draft;
import org.huunghi.repository.draft.Drafts;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.folder.CacheFolder;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.RecordChange;

/** The drafts of a repository: each is a branch of it, never one of another draft. */
public final class ClientDrafts implements Drafts, AutoCloseable {
	/** How often a merge is made again when others come in between. */
	private static final int ATTEMPTS = 4;
	/** So many records are named in a message. */
	private static final int NAMED = 3;

	private final ClientRepository repository;
	private final DraftNews news;
	private final Set<ClientRepository> open = ConcurrentHashMap.newKeySet();

	/** @param repository which is no draft itself */
	public ClientDrafts(ClientRepository repository) {
		this.repository = repository;
		news = new DraftNews(repository.session());
	}

	private Branches branches() {
		return new Branches(repository.session().getBranchManager());
	}

	@Override
	public List<Draft> list() {
		List<Draft> drafts = new ArrayList<>();
		for (CDOBranch branch : branches().all()) {
			read(branch).filter(file -> !file.closed()).ifPresent(file -> drafts.add(draft(branch, file)));
		}
		drafts.sort(Comparator.comparing(Draft::changed).reversed());
		return drafts;
	}

	private Optional<DraftFile> read(CDOBranch branch) {
		CDOView view = repository.session().openView(branch);
		try {
			return DraftFile.read(view);
		} finally {
			Errors.quietly(view::close);
		}
	}

	private Draft draft(CDOBranch branch, DraftFile file) {
		long changed = repository.session().getCommitInfoManager().getLastCommitOfBranch(branch, true);
		long created = branch.getBase().getTimeStamp();
		return new Draft(Branches.id(branch), file.name(), file.note(), file.author(), Instant.ofEpochMilli(created), Instant.ofEpochMilli(Math.max(changed, created)),
				file.baseTime());
	}

	@Override
	public Draft create(String name, String note) {
		String called = name.strip();
		if (called.isEmpty()) {
			throw Failure.of(Kind.REFUSED, "draftName");
		}
		if (list().stream().anyMatch(draft -> draft.name().equalsIgnoreCase(called))) {
			throw Failure.of(Kind.REFUSED, "draftTaken", called);
		}
		if (!repository.connection().rights().writes()) {
			throw Failure.of(Kind.FORBIDDEN, "draftForbidden");
		}
		CDOBranch branch = branches().create();
		DraftFile file = new DraftFile(called, note.strip(), repository.connection().user(), branch.getBase().getTimeStamp(), false);
		write(branch, file, "draftCreated");
		return draft(branch, file);
	}

	private void write(CDOBranch branch, DraftFile file, String comment) {
		repository.writeOn(branch, repository.index()::find, Failure.text(Locale.getDefault(), comment, file.name()), (transaction, writer) -> file.write(transaction), null);
	}

	private CDOBranch branch(Draft draft) {
		return branches().find(draft.id()).orElseThrow(() -> Failure.of(Kind.REFUSED, "draftGone", draft.name()));
	}

	private DraftFile file(Draft draft, CDOBranch branch) {
		return read(branch).filter(file -> !file.closed()).orElseThrow(() -> Failure.of(Kind.REFUSED, "draftGone", draft.name()));
	}

	private Path folder() {
		return repository.folder().resolve("drafts");
	}

	@Override
	public Repository open(Draft draft) {
		CDOBranch branch = branch(draft);
		file(draft, branch);
		try {
			CacheFolder folder = CacheFolder.open(folder(), draft.id());
			try {
				ClientRepository[] self = new ClientRepository[1];
				ClientRepository opened = repository.openDraft(branch, folder, () -> {
					folder.close();
					if (self[0] != null) {
						open.remove(self[0]);
					}
				});
				self[0] = opened;
				open.add(opened);
				return opened;
			} catch (IOException | RuntimeException e) {
				folder.close();
				throw e;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public List<RecordChange> compare(Draft draft, Locale locale, IProgressMonitor monitor) {
		CDOBranch branch = branch(draft);
		try (DraftMerge merge = new DraftMerge(repository, branch, file(draft, branch))) {
			return merge.compare(found -> found.brought(locale), monitor);
		}
	}

	@Override
	public List<RecordChange> merge(Draft draft, Choices choices, String comment, IProgressMonitor monitor) {
		CDOBranch branch = branch(draft);
		for (int attempt = 1;; attempt++) {
			DraftFile file = file(draft, branch);
			try (DraftMerge merge = new DraftMerge(repository, branch, file)) {
				if (!merge.compareOwn(found -> found.undecided(choices), monitor).isEmpty()) {
					throw Failure.of(Kind.CONFLICT, "draftConflict");
				}
				List<RecordChange> left = merge.leftOut(Locale.getDefault(), monitor);
				if (!left.isEmpty() && merge.compareOwn(found -> found.brought(Locale.getDefault()), monitor).isEmpty()) {
					throw Failure.of(Kind.FORBIDDEN, "draftNotYours", labels(left));
				}
				OptionalLong merged = mergeUnlessOthersCome(merge, choices, comment, monitor, attempt == ATTEMPTS);
				if (merged.isPresent()) {
					if (left.isEmpty()) {
						takeIn(merge, branch, merged.getAsLong(), file, monitor);
					}
					return left;
				}
			}
		}
	}

	/** Who may not change all that there is outside leaves the draft as it is: what was merged is the same on both sides then. */
	private void takeIn(DraftMerge merge, CDOBranch branch, long merged, DraftFile file, IProgressMonitor monitor) {
		if (merge.mayTakeIn(merged)) {
			long taken = merge.mergeIntoDraft(merged, Failure.text(Locale.getDefault(), "draftMerged", file.name()), monitor);
			open.stream().filter(each -> each.branch() == branch).forEach(each -> each.awaitIndexed(taken));
		}
	}

	/** @return what some records are called, and how many more there are */
	private static String labels(List<RecordChange> changes) {
		String first = changes.stream().limit(NAMED).map(RecordChange::label).collect(Collectors.joining(", "));
		return changes.size() <= NAMED ? first : first + ", … (+" + (changes.size() - NAMED) + ")";
	}

	private static OptionalLong mergeUnlessOthersCome(DraftMerge merge, Choices choices, String comment, IProgressMonitor monitor, boolean last) {
		try {
			return OptionalLong.of(merge.mergeIntoMain(choices, comment, monitor));
		} catch (RepositoryException e) {
			if (e.kind() != Kind.CONFLICT || last) {
				throw e;
			}
			return OptionalLong.empty();
		}
	}

	@Override
	public void close(Draft draft) {
		CDOBranch branch = branch(draft);
		if (repository.connection().rights().limits() && !draft.author().equals(repository.connection().user())) {
			throw Failure.of(Kind.FORBIDDEN, "draftOfOther", draft.name(), draft.author());
		}
		read(branch).filter(file -> !file.closed()).ifPresent(file -> write(branch, file.asClosed(), "draftClosed"));
		open.stream().filter(each -> each.branch() == branch).toList().forEach(ClientRepository::close);
		tidy(draft.id());
	}

	/** What was kept of a closed draft on this computer. */
	private void tidy(String id) {
		try (Stream<Path> folders = Files.exists(folder()) ? Files.list(folder()) : Stream.empty()) {
			for (Path each : folders.filter(path -> path.getFileName().toString().startsWith(id)).toList()) {
				DataFolder.deleteTree(each);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void addListener(Runnable listener) {
		news.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		news.remove(listener);
	}

	/** Commits were missed of which nobody is told one by one: listeners look for themselves. */
	public void missed() {
		news.tellSoon();
	}

	/** Closes the drafts that are open. */
	@Override
	public void close() {
		news.close();
		List.copyOf(open).forEach(ClientRepository::close);
	}
}
