package org.huunghi.repository;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.huunghi.repository.administration.Administration;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.draft.Drafts;
import org.huunghi.repository.figures.UnionFigures;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.together.Together;

/**
 * An open repository: the one place where records are read and written. All methods may be called from any thread;
 * those that read or write block and don't belong on the UI thread.
 */
public interface Repository extends AutoCloseable {
	/**
	 * Reads in a view of the newest state that lasts as long as the call.
	 *
	 * @param reader must not hand out model objects: they can't be used after the call
	 * @return what the reader returned
	 */
	<T> T read(Function<View, T> reader);

	/**
	 * Opens a record for an editor, in a transaction of its own.
	 *
	 * @throws RepositoryException REFUSED when no record has this id
	 */
	Editing edit(String recordId);

	/**
	 * Changes the repository in one short transaction. When another commit came in between, the change is merged,
	 * or made again on the newest state: so the writer may be called more than once and must have no other effect.
	 *
	 * @param comment what is done, for the history; not null
	 * @throws RepositoryException CONFLICT when it can't be merged even after several tries; nothing is changed then
	 */
	void write(String comment, Consumer<Writer> writer);

	/** @return the search in the order of the default locale's collation */
	default Search search() {
		return search(Locale.getDefault());
	}

	/** @return the search whose results are ordered by the labels in that language */
	Search search(Locale locale);

	/** @return tables of records, with names in that language and in its order */
	RecordTable table(Locale locale);

	/** @return figures of a period and what is due, without loading the records that they are made of */
	UnionFigures figures();

	/** @return the drafts of this repository; of a draft, those of the repository that it is a draft of */
	Drafts drafts();

	/** Adds a listener that is told of each commit; adding it twice has no effect. */
	void addListener(ChangeListener listener);

	/** Removes a listener; one that was never added is ignored. */
	void removeListener(ChangeListener listener);

	/** @return how it is reached, and what may be done there */
	Connection connection();

	/** @return looks after the server; empty for a repository in a folder */
	Optional<Administration> administration();

	/** @return who else works in this repository, and what they have locked */
	Together together();

	/** @return the data folder; of a repository on a server, the folder in which this program keeps what it would otherwise have to ask for again */
	Path folder();

	/** @return the lasting identity of this repository */
	String uuid();

	/** Closes the repository with all its editings; closing it twice has no effect. */
	@Override
	void close();
}
