package org.huunghi.repository.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** The embedded repository. */
class TableTest extends TableContract {
	@TempDir
	Path folder;

	@Override
	protected Scenario scenario(String name) {
		return Scenario.embedded(folder.resolve(name));
	}
}
