package org.huunghi.repository.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** Copies of an embedded repository. */
class OfflineTest extends OfflineContract {
	@TempDir
	Path folder;

	@Override
	protected Scenario scenario(String name) {
		return Scenario.embedded(folder.resolve(name));
	}
}
