package org.huunghi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.huunghi.acceptance.Product.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The registers that the product comes with, such as elections, are taken out of it by p2 and come back: what was recorded with them stays, and
 * the rest of the product lists, shows, searches, checks and exports it without them. It finds the features by itself, so that a new register
 * needs no change here.
 */
class RegisterRemovalTest {
	private static final String SON_LA = "org.huunghi.province.sonla.feature";
	/** What the workbench itself consists of. */
	private static final Set<String> OWN = Set.of("platform", "workbench", "cli", "nls");
	private static final Pattern FEATURE = Pattern.compile("(org\\.huunghi\\.(.+)\\.feature)_.+");
	/** A record of a register's own package in an export. */
	private static final Pattern RECORD = Pattern.compile("<records xsi:type=\"(?!union:)[^\"]+\" id=\"([^\"]+)\"");

	@TempDir
	Path temp;
	private Product product;
	private String data;

	@Test
	void registersAreRemovedAndComeBackWithoutLoss() throws Exception {
		product = Product.copyTo(temp);
		data = temp.resolve("data").toString();
		String[] features = registers();
		assertTrue(List.of(features).contains("org.huunghi.election.feature"), () -> String.join(", ", features));
		done(product.install(SON_LA));
		done(product.command("demo", "--data", data));
		String before = export("before.xmi");
		Matcher record = RECORD.matcher(before);
		assertTrue(record.find(), "the data set must hold a record of a register that can be removed");
		String id = record.group(1);
		String listed = done(product.command("list", "--data", data, "--json"));
		assertTrue(listed.contains(id), listed);
		String shown = done(product.command("show", "--data", data, "--json", id));

		done(product.remove(features));
		assertEquals(listed, done(product.command("list", "--data", data, "--json")));
		assertTrue(done(product.command("show", "--data", data, id)).lines().count() > 3);
		assertEquals(fields(shown), fields(done(product.command("show", "--data", data, "--json", id))));
		assertTrue(done(product.command("search", "--data", data, "--json", label(listed, id))).contains(id));
		done(product.command("validate", "--data", data));
		export("without.xmi");
		String copy = temp.resolve("copy").toString();
		done(product.command("import", "--data", copy, "--format", "xmi", temp.resolve("without.xmi").toString()));
		assertTrue(done(product.command("list", "--data", copy, "--json")).contains(id));

		done(product.install(features));
		assertEquals(before, export("again.xmi"), "nothing may be lost while the registers were away");
		assertEquals(shown, done(product.command("show", "--data", data, "--json", id)));
	}

	private String[] registers() throws IOException {
		try (Stream<Path> installed = Files.list(product.folder().resolve("features"))) {
			return installed.map(folder -> FEATURE.matcher(folder.getFileName().toString())).filter(Matcher::matches).filter(name -> !OWN.contains(name.group(2)))
					.map(name -> name.group(1)).sorted().toArray(String[]::new);
		}
	}

	private String export(String name) throws Exception {
		Path file = temp.resolve(name);
		done(product.command("export", "--data", data, "--format", "xmi", "-o", file.toString()));
		return Files.readString(file);
	}

	/** Names of the fields and what is no label: those are in the words of the register's plug-in. */
	private static List<String> fields(String json) {
		return json.lines().filter(line -> !line.contains("\"label\" :")).toList();
	}

	private static String label(String listed, String id) {
		Matcher label = Pattern.compile("\"label\" : \"([^\"]+)\"").matcher(listed);
		assertTrue(label.find(listed.indexOf(id)), id);
		assertFalse(label.group(1).isBlank(), id);
		return label.group(1);
	}

	private static String done(Answer answer) {
		assertEquals(0, answer.exitCode(), () -> answer.out() + answer.err());
		return answer.out();
	}
}
