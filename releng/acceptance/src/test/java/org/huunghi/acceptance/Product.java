package org.huunghi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the built product in a folder of its own, run as a user's machine runs it: in a process of its own. */
final class Product {
	/** The p2 site that the build made. */
	static final Path SITE = Path.of(System.getProperty("huunghi.site")).toAbsolutePath().normalize();
	/** The product for this machine that the build made. */
	static final Path BUILT = Path.of(System.getProperty("huunghi.product")).toAbsolutePath().normalize();

	/** What a run of the product answered. */
	record Answer(int exitCode, String out, String err) {
	}

	private final Path folder;

	/** @param folder in which a product lies */
	Product(Path folder) {
		this.folder = folder;
	}

	/** Copies the built product into a folder below {@code parent}. */
	static Product copyTo(Path parent) throws IOException {
		Path target = parent.resolve("huu-nghi");
		try (Stream<Path> files = Files.walk(BUILT)) {
			files.forEach(file -> copy(file, target.resolve(BUILT.relativize(file).toString())));
		}
		return new Product(target);
	}

	private static void copy(Path from, Path to) {
		try {
			Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path folder() {
		return folder;
	}

	/** Runs a command of the command line. */
	Answer command(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-application", "org.huunghi.cli.application"));
		all.addAll(List.of(arguments));
		return run(all);
	}

	/** Installs features from the site by the product's own p2. */
	Answer install(String... features) throws IOException, InterruptedException {
		return director("-installIU", features);
	}

	/** Removes installed features by the product's own p2. */
	Answer remove(String... features) throws IOException, InterruptedException {
		return director("-uninstallIU", features);
	}

	private Answer director(String what, String... features) throws IOException, InterruptedException {
		List<String> units = Stream.of(features).map(feature -> feature + ".feature.group").toList();
		return run(List.of("-application", "org.eclipse.equinox.p2.director", "-repository", SITE.toUri().toString(), what,
				String.join(",", units), "-destination", folder.toString()));
	}

	/**
	 * Lets a journey go through the workbench; the testing feature must be installed, and there must be a display.
	 *
	 * @param journey its id without {@code org.huunghi.testing.bot.}
	 * @param pictures folder for its pictures
	 * @param arguments further ones, such as the language
	 */
	Answer tour(String journey, Path data, Path pictures, String... arguments) throws IOException, InterruptedException {
		List<String> properties = List.of("-Dhuunghi.tour.site=" + SITE.toUri(), "-Dorg.huunghi.testing.bot.timeout=20000");
		return answer(tourLine(journey, data, pictures, properties, arguments));
	}

	/** The command line of {@link #tour}. @param properties options of the Java virtual machine */
	List<String> tourLine(String journey, Path data, Path pictures, List<String> properties, String... arguments) throws IOException {
		List<String> line = new ArrayList<>(commandLine(List.of("-application", "org.huunghi.testing.bot.tour", "-journey",
				"org.huunghi.testing.bot." + journey, "-screenshots", pictures.toString(), "-huunghi.data", data.toString())));
		line.addAll(List.of(arguments));
		int noArea = line.indexOf("-data");
		line.subList(noArea, noArea + 2).clear();
		line.addAll(line.indexOf("-jar"), properties);
		return line;
	}

	private Answer run(List<String> arguments) throws IOException, InterruptedException {
		return answer(commandLine(arguments));
	}

	private static Answer answer(List<String> line) throws IOException, InterruptedException {
		Path out = Files.createTempFile("out", ".txt");
		Path err = Files.createTempFile("err", ".txt");
		Process process = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("no end after three minutes: " + line + "\n" + Files.readString(out) + Files.readString(err));
		}
		return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	/** The command line that starts this product headless with the arguments. */
	List<String> commandLine(List<String> arguments) throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			Path launcher = plugins.filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
			List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dcheck.validity.certificate=false", "-Dfile.encoding=" + StandardCharsets.UTF_8, "-Dstdout.encoding=UTF-8",
					"-Dstderr.encoding=UTF-8", "-jar", launcher.toString(), "-configuration", folder.resolve("configuration").toString(), "-data",
					"@none", "-nosplash", "-consoleLog"));
			all.addAll(arguments);
			return all;
		}
	}
}
