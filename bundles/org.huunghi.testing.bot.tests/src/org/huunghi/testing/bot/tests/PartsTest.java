package org.huunghi.testing.bot.tests;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.huunghi.testing.bot.junit.WorkbenchJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Views, editors and perspectives of a running workbench. */
@EnabledIf(value = "inWorkbench", disabledReason = "needs a running workbench")
class PartsTest extends WorkbenchJourney {
	@Test
	void partsAreDriven(@TempDir Path output) {
		new PartsJourney().run(bot, output);
	}

	static boolean inWorkbench() {
		return Platform.isRunning();
	}
}
