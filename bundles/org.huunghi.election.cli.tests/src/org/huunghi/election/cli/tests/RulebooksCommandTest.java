package org.huunghi.election.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code election rulebooks}. */
class RulebooksCommandTest {
	@TempDir
	Path folder;

	@Test
	void listOfAll() {
		String out = Calls.of("election", "rulebooks").exits(0).out();
		assertTrue(out.lines().anyMatch(line -> line.matches("190-QD-TW +Party election regulation \\(190-QĐ/TW\\) +Secret ballot")), out);
		assertTrue(Calls.of("election", "rulebooks", "--nl", "vi").exits(0).out().contains("Hiệp thương"));
	}

	@Test
	void rulesOfOneWithTheirSources() {
		String out = Calls.of("election", "rulebooks", "190-QD-TW").exits(0).out();
		assertTrue(out.lines().anyMatch(line -> line.matches(".* > 1/2 +190-QĐ/TW, Art\\. 14, 30")), out);
		assertTrue(out.lines().anyMatch(line -> line.contains("30") && line.contains("190-QĐ/TW")), out);
		assertTrue(Calls.of("election", "rulebooks", "x").exits(2).err().startsWith("huunghi election rulebooks: there is no rulebook 'x', only "));
	}

	@Test
	void jsonOfOneServesAsTheRulebookOfAFile() throws IOException {
		String out = Calls.of("election", "rulebooks", "youth-union", "--json").exits(0).out();
		String rules = out.substring(out.indexOf("\"rules\" : ") + 10, out.lastIndexOf('}'));
		Path file = Example.changed("worked-example", folder, "\"youth-union\"", rules);
		String byCode = Calls.of("election", "count", Example.copy("regulation-190", folder), "--rulebook", "youth-union").exits(0).out();
		assertTrue(byCode.contains("10 needed"), byCode);
		assertTrue(Calls.of("election", "count", file).exits(0).out().contains("8 votes of 18 ballots collected; 10 needed"), Files.readString(file));
		assertEquals('[', Calls.of("election", "rulebooks", "--json").exits(0).out().charAt(0));
	}
}
