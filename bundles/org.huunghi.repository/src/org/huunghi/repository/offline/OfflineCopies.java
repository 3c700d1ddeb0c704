package org.huunghi.repository.offline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;

/**
 * Takes unions of a server along into a folder, and brings back what was done there.
 * <p>
 * A copy is an ordinary embedded repository: its own history tells what was changed in it, and records are known on both sides by their lasting ids. CDO has
 * an offline clone of its own, which is not used: it replicates every commit and branch of the whole server under CDO's keys, so that a union can't be taken
 * alone, and merges feature by feature without asking anybody.
 */
public interface OfflineCopies {
	/**
	 * Takes unions along. The folder then holds an ordinary repository, to be opened with {@link org.huunghi.repository.Repositories#open(Path,
	 * org.huunghi.repository.Creation)}; everything works in it without the network.
	 *
	 * @param server whose unions they are
	 * @param unionIds which; empty for all
	 * @param folder missing or empty
	 * @param monitor may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; nothing is left in the folder then
	 */
	void take(Repository server, Set<String> unionIds, Path folder, IProgressMonitor monitor);

	/** @return where the repository in a folder was taken from; empty where it was not, or where there is none */
	Optional<Origin> originOf(Path folder);

	/**
	 * What bringing back would do: everything that was changed in the copy, with the conflicts with what was changed on the server since.
	 *
	 * @param copy the open copy
	 * @param server the server from which it was taken
	 * @param locale of the texts
	 * @param monitor may be null
	 * @return the changes of the copy, which are "mine", beside those on the server, which are "theirs"
	 * @throws org.huunghi.repository.RepositoryException REFUSED where the copy comes from another server
	 */
	List<RecordChange> compare(Repository copy, Repository server, Locale locale, IProgressMonitor monitor);

	/**
	 * Brings the copy's changes to the server, all in one transaction or none, and the server's changes into the copy, which can then be
	 * used further or deleted. When it is cut short, nothing is lost: done again, it goes on where it stopped.
	 *
	 * @param choices about the conflicts that {@link #compare} told of
	 * @param comment for the history of the server; not null
	 * @param monitor may be null
	 * @throws org.huunghi.repository.RepositoryException CONFLICT where a conflict has no choice; nothing is changed then
	 */
	void bringBack(Repository copy, Repository server, Choices choices, String comment, IProgressMonitor monitor);
}
