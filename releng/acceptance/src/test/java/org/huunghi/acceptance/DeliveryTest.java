package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the build hands out: three archives with a start script each, and a site with the provinces, which the product lacks. */
class DeliveryTest {
	private static final Path PRODUCTS = Product.BUILT.resolve("../../../../..").normalize();

	@Test
	void thereIsAProductForEachPlatformWithItsStartScript() throws Exception {
		assertTrue(Files.isExecutable(PRODUCTS.resolve("org.huunghi.product/linux/gtk/x86_64/huu-nghi/huu-nghi")));
		assertTrue(Files.isRegularFile(PRODUCTS.resolve("org.huunghi.product/win32/win32/x86_64/huu-nghi/huu-nghi.bat")));
		assertTrue(Files.isExecutable(PRODUCTS.resolve("org.huunghi.product/macosx/cocoa/aarch64/huu-nghi.app/Contents/MacOS/huu-nghi")));
		try (Stream<Path> archives = Files.list(PRODUCTS)) {
			List<String> names = archives.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
			assertEquals(3, names.stream().filter(name -> name.startsWith("huu-nghi-")).count(), names::toString);
		}
	}

	@Test
	void theProductHoldsNoProvinceAndTheSiteHoldsBoth() throws Exception {
		assertEquals(List.of(), provinces(Product.BUILT.resolve("plugins")));
		assertEquals(2, provinces(Product.SITE.resolve("plugins")).size());
	}

	private static List<String> provinces(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(p -> p.getFileName().toString()).filter(name -> name.startsWith("org.huunghi.province.")).sorted().toList();
		}
	}
}
