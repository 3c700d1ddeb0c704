package org.huunghi.repository;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;

/** One record opened for editing, with what it contains, in a transaction of its own that nobody else sees until it is saved. */
public interface Editing extends AutoCloseable {
	/** @return the record, loaded with all that it contains; the same object until {@link #close()} */
	EObject record();

	/** @return the object with this id in the same transaction, to refer to it; empty where there is none */
	Optional<EObject> find(String id);

	/** @return whether there are changes to save */
	boolean dirty();

	/**
	 * Commits the changes in one transaction. Changes that others made to other features since are merged. Does nothing when not dirty.
	 *
	 * @param comment for the history; not null
	 * @param monitor may be null
	 * @throws RepositoryException CONFLICT when others changed the same feature or removed the record; the changes made here are kept, still unsaved
	 */
	void save(String comment, IProgressMonitor monitor);

	/** Drops the changes and takes the newest state. */
	void revert();

	/** Calls back after another commit changed or removed the record or something in it; off the UI thread. */
	void onRemoteChange(Runnable callback);

	/** @return whether the record is still in the repository */
	boolean exists();

	/** Ends the transaction; unsaved changes are lost. */
	@Override
	void close();
}
