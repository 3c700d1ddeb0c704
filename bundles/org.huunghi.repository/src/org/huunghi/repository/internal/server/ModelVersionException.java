package org.huunghi.repository.internal.server;

import org.huunghi.union.migration.ModelVersion;

/** A repository holds records of another version of a model than is installed. */
public final class ModelVersionException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient ModelVersion stored;

	ModelVersionException(ModelVersion stored) {
		super("The repository holds " + stored + ", installed is " + stored.installed().orElseThrow());
		this.stored = stored;
	}

	/** @return the version that the repository holds */
	public ModelVersion stored() {
		return stored;
	}

	/** @return the model's name without what all of them begin with */
	public String model() {
		return stored.model().substring(ModelVersion.PREFIX.length());
	}

	/** @return the number of the version that is installed */
	public int installed() {
		return stored.installed().orElse(stored.number());
	}
}
