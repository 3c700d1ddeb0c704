package org.huunghi.election.cli.tests.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.election.cli.tests.ElectionCommandCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code election minutes} writes, and what it says when it can't. */
class MinutesCommandTest extends ElectionCommandCase {
	MinutesCommandTest() {
		super("minutes");
	}

	@BeforeEach
	void fillRepository() throws IOException {
		fill(chair());
		Files.createDirectories(data().resolve("templates"));
		template("election.minutes_vi.html", "Biên bản: {{#elected}}{{name}} {{votes}}{{/elected}} {{organisation}}");
		template("election.resolution_en.html", "Resolution: {{#elected}}{{name}} {{votes}}{{/elected}}");
	}

	@Test
	void theUsersTemplateIsFilledInItsLanguage() throws IOException {
		Path file = folder.resolve("bienban.html");
		assertEquals(0, run(VI, "bau chu tich", "-o", file), this::err);
		assertEquals("Biên bản: Tráng Thị Xuân chưa rõ Liên hiệp hữu nghị Sơn La", Files.readString(file));
		assertEquals(0, run(VI, "Bầu Chủ tịch khóa II", "--kind", "resolution", "--lang", "en", "-o", "-"), this::err);
		assertEquals("Resolution: Tráng Thị Xuân unknown", out());
	}

	@Test
	void whatIsWrongIsSaidAndTheOldFileStays() throws IOException {
		Path file = Files.writeString(folder.resolve("old.html"), "old");
		template("election.minutes_vi.html", "{{#elected}}");
		assertEquals(1, run(VI, "Bầu Chủ tịch khóa II", "-o", file));
		assertTrue(err().contains("election.minutes_vi.html"), err());
		template("election.minutes_vi.html", "{{votess}}");
		assertEquals(1, run(VI, "Bầu Chủ tịch khóa II", "-o", file));
		assertTrue(err().contains("votess"), err());
		assertEquals(1, run(VI, "không có", "-o", file));
		assertTrue(err().contains("Không có cuộc bầu cử nào"), err());
		assertEquals(2, run(Locale.ENGLISH, "Bầu Chủ tịch khóa II", "-o", folder.resolve("minutes.pdf")));
		assertTrue(err().contains(".docx"), err());
		assertEquals(2, run(VI, "Bầu Chủ tịch khóa II", "--lang", "fr", "-o", file));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void helpIsThereInEachLanguage() {
		assertHelp("--kind", "--data", ".docx");
	}

	private void template(String name, String content) throws IOException {
		Files.writeString(data().resolve("templates").resolve(name), content);
	}
}
