package org.huunghi.repository.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a migration has done, or would do.
 *
 * @param models those whose version rises; empty where there is nothing to do
 * @param objects how many objects go over, of all models
 * @param leftOver how many values and objects have no place in the installed versions
 * @param features which features these are of, each with how many, in the form {@code Class.feature: number}, sorted
 * @param leftOverFile where they are kept, one JSON object a line; empty where there are none, or nothing has been done
 * @param before folder with the old database, which nobody needs any longer but for its history; empty where nothing has been done, or none is kept
 */
public record MigrationReport(List<Model> models, long objects, long leftOver, List<String> features, Optional<Path> leftOverFile,
		Optional<Path> before) {
	/**
	 * A model whose version rises.
	 *
	 * @param name of the model, for example {@code election}
	 * @param from version of the records
	 * @param to version that is installed
	 */
	public record Model(String name, int from, int to) {
	}

	/** @return whether there is something to do, or was */
	public boolean isNeeded() {
		return !models.isEmpty();
	}
}
