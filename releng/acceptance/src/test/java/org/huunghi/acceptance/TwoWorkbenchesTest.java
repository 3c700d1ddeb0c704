package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.huunghi.acceptance.Product.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two workbenches and a server do together what a union does: one publishes a union, both connect by their rights, see each other and each other's changes,
 * lock and clash and choose, prepare a draft, go through a restart of the server, and one takes the union along and brings it back.
 */
class TwoWorkbenchesTest {
	private static final Path PICTURES = Path.of("target", "screenshots", "office").toAbsolutePath();
	@TempDir
	private Path temp;

	@Test
	void twoPeopleWorkInOneUnion() throws Exception {
		assumeTrue(Screen.isPossible(), "no Xvfb and metacity, and each workbench needs a display of its own: run it with releng/test");
		Product product = Product.copyTo(temp);
		Answer installed = product.install("org.huunghi.testing.feature");
		assertEquals(0, installed.exitCode(), () -> installed.out() + installed.err());
		new OfficeDay(product, temp.resolve("office"), PICTURES).pass();
	}
}
