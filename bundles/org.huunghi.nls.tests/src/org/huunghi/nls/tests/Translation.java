package org.huunghi.nls.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** One file of texts that the platform has in English and a fragment of ours in Vietnamese and Lao. */
record Translation(String name, Map<String, String> host, Map<String, String> vietnamese, Map<String, String> lao) {
	/** The fragments beside this bundle: tests run in the bundle's own folder. */
	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

	/** @return the folders of all fragments with texts */
	static List<Path> fragments() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> folder.getFileName().toString().startsWith("org.huunghi.nls."))
					.filter(folder -> !folder.getFileName().toString().endsWith(".tests")).sorted().toList();
		}
	}

	/** @return the files of texts of all fragments, one for both languages */
	static List<Translation> all() throws IOException {
		List<Translation> all = new ArrayList<>();
		for (Path fragment : fragments()) {
			Bundle host = host(fragment);
			try (Stream<Path> files = Files.walk(fragment)) {
				List<String> bases = files.map(file -> fragment.relativize(file).toString().replace('\\', '/'))
						.filter(file -> file.matches(".*_(vi|lo)\\.properties") && !file.startsWith("target/"))
						.map(file -> file.replaceAll("_(vi|lo)\\.properties$", "")).distinct().sorted().toList();
				for (String base : bases) {
					all.add(new Translation(fragment.getFileName() + "/" + base, hostTexts(host, base + ".properties"),
							texts(fragment.resolve(base + "_vi.properties")), texts(fragment.resolve(base + "_lo.properties"))));
				}
			}
		}
		return all;
	}

	@Override
	public String toString() {
		return name;
	}

	private static Bundle host(Path fragment) throws IOException {
		try (InputStream in = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
			String name = new Manifest(in).getMainAttributes().getValue("Fragment-Host").replaceAll(";.*", "");
			return Arrays.stream(FrameworkUtil.getBundle(Translation.class).getBundleContext().getBundles())
					.filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError("The platform has no bundle " + name));
		}
	}

	/** Reads the host's own file: an entry of the bundle itself, never one of its fragments. */
	private static Map<String, String> hostTexts(Bundle host, String path) throws IOException {
		URL entry = host.getEntry(path);
		if (entry == null) {
			throw new AssertionError(host.getSymbolicName() + " has no file " + path);
		}
		try (InputStream in = entry.openStream()) {
			return texts(in);
		}
	}

	private static Map<String, String> texts(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return texts(in);
		}
	}

	private static Map<String, String> texts(InputStream in) throws IOException {
		Properties properties = new Properties();
		properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put((String) key, (String) text));
		return texts;
	}
}
