package org.huunghi.repository;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;

/** One record opened for editing, with what it contains, in a transaction of its own that nobody else sees until it is saved. */
public interface Editing extends AutoCloseable {
	/** @return the record, loaded with all that it contains; the same object until {@link #close()}, but for what {@link #resolve} says */
	EObject record();

	/** @return the object with this id in the same transaction, to refer to it; empty where there is none */
	Optional<EObject> find(String id);

	/** @return whether there are changes to save */
	boolean dirty();

	/**
	 * Commits the changes in one transaction. Changes that others made to other fields since are merged. Does nothing when not dirty.
	 *
	 * @param comment for the history; not null
	 * @param monitor may be null
	 * @throws RepositoryException CONFLICT when others changed the same field or removed the record; the changes made here are kept, still unsaved, see
	 *         {@link #conflict}
	 */
	void save(String comment, IProgressMonitor monitor);

	/** Drops the changes and takes the newest state. */
	void revert();

	/**
	 * What is unsaved here, beside what others have saved since: "before" is what both started from, "mine" the unsaved record, "theirs" the
	 * newest state. To be asked after {@link #save} told of a conflict.
	 *
	 * @param locale of the texts
	 * @return the record and what lies in it, as far as either side changed it; empty where nobody did
	 */
	List<RecordChange> conflict(Locale locale);

	/**
	 * What others have saved in the record, and in what lies in it, since nothing was unsaved here last: since it was opened, saved or reverted. Most of
	 * it is in the record already; what is not will be merged, or asked about, when it is saved.
	 *
	 * @param locale of the texts
	 * @return their changes; empty where there are none
	 */
	List<RecordChange> meanwhile(Locale locale);

	/**
	 * Makes the editing stand on the newest state, with my changes merged into it and still unsaved: the next save succeeds unless others
	 * save the same again in between. Where others removed the record and the choice is mine, it is made again with all that it says here, and
	 * {@link #record()} is another object from then on; where the choice is theirs, it no longer {@link #exists}.
	 *
	 * @param choices about the conflicts that {@link #conflict} told of
	 * @throws RepositoryException CONFLICT where a conflict has no choice, which can be one that came about since: all that is unsaved is kept;
	 *         REFUSED where the record can't be made again, since what it lay in is gone too
	 */
	void resolve(Choices choices);

	/** Calls back, off the UI thread, after another commit changed or removed the record or something in it; it is told which commit that was. */
	void onRemoteChange(Consumer<ChangeEvent> callback);

	/** @return whether the record is still in the repository */
	boolean exists();

	/** Ends the transaction; unsaved changes are lost. */
	@Override
	void close();
}
