package org.huunghi.repository.draft;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.huunghi.repository.Repository;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;

/** The drafts of a repository. All methods block and don't belong on the UI thread; each may be called by several clients at once. */
public interface Drafts {
	/** @return the drafts that are not closed, the one changed last first */
	List<Draft> list();

	/**
	 * Makes a draft of the present state.
	 *
	 * @param name not blank
	 * @param note may be empty, not null
	 * @throws org.huunghi.repository.RepositoryException REFUSED for a blank name or one that another open draft has; FORBIDDEN where the user may not write
	 */
	Draft create(String name, String note);

	/**
	 * Opens a draft: a repository in which one reads, edits and searches as in any other, while nobody outside the draft sees what is done.
	 * Several people may have it open at once. Drafts of a draft can't be made.
	 *
	 * @return to be closed by the caller; it closes with the repository that it is a draft of
	 * @throws org.huunghi.repository.RepositoryException REFUSED where the draft is closed
	 */
	Repository open(Draft draft);

	/**
	 * What a merge would bring: everything that the draft changed, with the conflicts with what was changed outside since.
	 * It costs what was changed, not what there is.
	 *
	 * @param locale of the texts
	 * @param monitor may be null
	 * @return the changes of the draft, which are "mine", beside those outside it, which are "theirs"; empty where the draft changed nothing
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
	 */
	List<RecordChange> compare(Draft draft, Locale locale, IProgressMonitor monitor);

	/**
	 * Brings the draft's changes into the repository, all in one transaction or none, and what was changed outside into the draft, which goes on.
	 *
	 * @param choices about the conflicts that {@link #compare} told of
	 * @param comment for the history; not null
	 * @param monitor may be null
	 * @return what was left out since the user may not change it, as far as he may see it; it waits in the draft for somebody who may
	 * @throws org.huunghi.repository.RepositoryException CONFLICT where a conflict has no choice, which can be one that came about since:
	 *         nothing is changed then, and a comparison shows it; REFUSED where the place of a record is gone, and nothing is changed; FORBIDDEN where
	 *         the draft changed only what the user may not
	 */
	List<RecordChange> merge(Draft draft, Choices choices, String comment, IProgressMonitor monitor);

	/**
	 * Closes a draft for good: it is listed no longer, and what was not merged stays out. Closing it twice has no effect.
	 *
	 * @throws org.huunghi.repository.RepositoryException FORBIDDEN for somebody else's draft where the user may not change everything
	 */
	void close(Draft draft);

	/** Calls back whenever somebody makes, changes, merges or closes a draft; off the UI thread. */
	void addListener(Runnable listener);

	/** Removes a listener; one that was never added is ignored. */
	void removeListener(Runnable listener);
}
