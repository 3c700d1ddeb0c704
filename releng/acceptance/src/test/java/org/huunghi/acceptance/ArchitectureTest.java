package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The layers of the house, read from the manifests and the sources: dependencies point downwards only, SWT stays in the workbench,
 * CDO in the repository. It knows kinds of bundles, not their list, so that a new register needs no change here.
 */
class ArchitectureTest {
	private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();
	private static final String PREFIX = "org.huunghi.";
	/** Worked samples show how a register is added; they are built and tested, and nobody installs them. */
	private static final String SAMPLE = PREFIX + "sample.";
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

	private final List<String> offences = new ArrayList<>();

	@Test
	void dependenciesPointDownwards() throws IOException {
		for (Path bundle : bundles()) {
			String name = name(bundle);
			if (name.endsWith(".tests")) {
				continue;
			}
			for (String required : requiredBundles(bundle)) {
				if (layer(required) > layer(name) || layer(required) == layer(name) && !required.equals(name)) {
					offences.add(name + " may not require " + required);
				}
				if (required.endsWith(".tests") || required.equals("org.huunghi.testing.bot")) {
					offences.add(name + " requires the tests' " + required);
				}
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void theWidgetToolkitStaysInTheWorkbench() throws IOException {
		for (Path bundle : bundles()) {
			if (!isUserInterface(name(bundle))) {
				collectImports(bundle, "org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.ui.");
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void cdoStaysInTheRepository() throws IOException {
		for (Path bundle : bundles()) {
			String name = name(bundle).replace(".tests", "");
			if (!name.equals("org.huunghi.repository") && !name.equals("org.huunghi.server")) {
				collectImports(bundle, "org.eclipse.emf.cdo.", "org.eclipse.net4j.", "org.h2.");
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void everyTextComesInThreeLanguages() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES.getParent())) {
			for (Path base : files.filter(p -> p.toString().endsWith(".properties") && !p.toString().contains("/target/")).toList()) {
				String vietnamese = base.toString().replaceAll("\\.properties$", "_vi.properties");
				if (Files.exists(Path.of(vietnamese))) {
					TreeSet<Object> keys = keys(base);
					assertFalse(keys.isEmpty(), base::toString);
					compare(base, keys, Path.of(vietnamese));
					compare(base, keys, Path.of(vietnamese.replace("_vi.", "_lo.")));
				}
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void everyBundleHasItsTests() throws IOException {
		for (Path bundle : bundles()) {
			if (!name(bundle).endsWith(".tests") && !Files.isDirectory(bundle.resolveSibling(name(bundle) + ".tests"))) {
				offences.add(name(bundle) + " has no tests beside it");
			}
		}
		assertEquals(List.of(), offences);
	}

	@Test
	void bundlesOfANewRegisterHaveTheirLayersByTheirNames() {
		assertEquals(List.of(1, 1), Stream.of("union", "document").map(ArchitectureTest::layerOf).toList());
		assertEquals(List.of(5, 5), Stream.of("cli", "workbench").map(ArchitectureTest::layerOf).toList());
		assertEquals(List.of(2, 6, 6), Stream.of("election", "election.cli", "election.ui").map(ArchitectureTest::layerOf).toList());
		assertEquals(List.of(2, 6, 6), Stream.of("sample.gifts", "sample.gifts.cli", "sample.gifts.ui").map(ArchitectureTest::layerOf).toList());
	}

	@Test
	void nothingNeedsAWorkedSampleAndTheProductHoldsNone() throws IOException {
		for (Path bundle : bundles()) {
			if (!isSample(name(bundle))) {
				requiredBundles(bundle).stream().filter(ArchitectureTest::isSample).forEach(sample -> offences.add(name(bundle) + " requires " + sample));
			}
		}
		List<Path> installed = new ArrayList<>(List.of(BUNDLES.resolveSibling("releng").resolve("product").resolve("huunghi.product")));
		try (Stream<Path> files = Files.walk(BUNDLES.resolveSibling("features"), 2)) {
			files.filter(p -> p.endsWith("feature.xml") && !isSample(name(p.getParent()))).forEach(installed::add);
		}
		for (Path file : installed) {
			if (Files.readString(file).contains(SAMPLE)) {
				offences.add(file + " holds a worked sample");
			}
		}
		assertEquals(List.of(), offences);
	}

	private static boolean isSample(String bundle) {
		return bundle.startsWith(SAMPLE);
	}

	private static int layerOf(String kind) {
		return layer(PREFIX + kind);
	}

	/**
	 * 0 text, 1 core model and documents, 2 domain models, 3 repository, 4 server, report and sheet, 5 command line and workbench, 6 what a domain adds
	 * to these two, 7 provinces. A bundle of a domain says by the end of its name what it is, so that nobody lists it here.
	 */
	private static int layer(String bundle) {
		return switch (bundle.replace(PREFIX, "")) {
		case "text" -> 0;
		case "union", "document" -> 1;
		case "repository" -> 3;
		case "server", "report", "sheet" -> 4;
		case "cli", "workbench", "testing.bot" -> 5;
		default -> bundle.startsWith(PREFIX + "province.") ? 7 : bundle.endsWith(".ui") || bundle.endsWith(".cli") ? 6 : 2;
		};
	}

	private static boolean isUserInterface(String bundle) {
		String tested = bundle.replaceAll("\\.tests$", "");
		return tested.equals("org.huunghi.workbench") || tested.endsWith(".ui") || tested.equals("org.huunghi.testing.bot");
	}

	private void collectImports(Path bundle, String... prefixes) throws IOException {
		Path sources = bundle.resolve("src");
		if (!Files.isDirectory(sources)) {
			return;
		}
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
				Matcher imports = IMPORT.matcher(Files.readString(file));
				while (imports.find()) {
					String imported = imports.group(1);
					if (Stream.of(prefixes).anyMatch(imported::startsWith)) {
						offences.add(BUNDLES.relativize(file) + " imports " + imported);
					}
				}
			}
		}
	}

	private void compare(Path base, TreeSet<Object> keys, Path translated) throws IOException {
		TreeSet<Object> missing = new TreeSet<>(keys);
		missing.removeAll(Files.exists(translated) ? keys(translated) : new TreeSet<>());
		if (!missing.isEmpty()) {
			offences.add(translated + " lacks " + missing);
		}
	}

	private static TreeSet<Object> keys(Path file) throws IOException {
		Properties properties = new Properties();
		properties.load(Files.newBufferedReader(file));
		return new TreeSet<>(properties.keySet());
	}

	/** The bundles with layers and tests of their own: a fragment belongs to its host, and one bundle tests the fragments of texts. */
	private static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			List<Path> bundles = new ArrayList<>();
			for (Path folder : folders.filter(p -> Files.exists(p.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				if (header(folder, "Fragment-Host") == null) {
					bundles.add(folder);
				}
			}
			return bundles;
		}
	}

	private static String name(Path bundle) {
		return bundle.getFileName().toString();
	}

	private static List<String> requiredBundles(Path bundle) throws IOException {
		String required = header(bundle, "Require-Bundle");
		if (required == null) {
			return List.of();
		}
		Matcher names = Pattern.compile("org\\.huunghi\\.[\\w.]+").matcher(required);
		return names.results().map(result -> result.group()).toList();
	}

	private static String header(Path bundle, String name) throws IOException {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes().getValue(name);
		}
	}
}
