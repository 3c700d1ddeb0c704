package org.huunghi.election.cli.tests.export;

import static org.huunghi.election.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Election;
import org.huunghi.election.cli.tests.ElectionCommandCase;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code election export} writes, and what it says when it can't. */
class ElectionExportTest extends ElectionCommandCase {
	private String dated;

	ElectionExportTest() {
		super("export");
	}

	@BeforeEach
	void fillRepository() {
		Election chair = chair("date", "2024-03-11");
		dated = chair.getId();
		fill(chair, make("Election", "names", "Bầu Ban Chấp hành"), make("Election", "names", "Bầu Ban Chấp hành"));
	}

	@Test
	void everyFormatIsWrittenByIdAndByName() throws IOException {
		for (String format : List.of("nist-json", "nist-xml", "popolo", "csv", "csv-candidates", "csv-tallies", "csv-ballots")) {
			Path byId = folder.resolve("id." + format);
			Path byName = folder.resolve("name." + format);
			assertEquals(0, run(VI, dated, "--format", format, "-o", byId), this::err);
			assertEquals(0, run(VI, "bau", "chu", "tich", "khoa", "ii", "--format", format, "-o", byName), this::err);
			String text = Files.readString(byId);
			assertEquals(text.replaceAll("\\d\\d:\\d\\d:\\d\\dZ", ""), Files.readString(byName).replaceAll("\\d\\d:\\d\\d:\\d\\dZ", ""), format);
			assertEquals(!format.equals("csv-ballots"), text.contains("Tráng Thị Xuân"), format);
		}
		assertTrue(Files.readString(folder.resolve("id.csv")).contains(";Tráng Thị Xuân;;;Trúng cử;"));
		assertTrue(Files.readString(folder.resolve("id.nist-json")).contains("\"winner\""));
	}

	@Test
	void whatLacksIsToldAndNoFileIsLeft() throws IOException {
		Path file = Files.writeString(folder.resolve("old.json"), "old");
		assertEquals(1, run(VI, "Bầu Ban Chấp hành", "--format", "nist-json", "-o", file));
		assertTrue(err().contains("Có 2 cuộc bầu cử phù hợp") && err().contains("Hãy chọn một cuộc bầu cử theo mã."), err());
		assertEquals(1, run(Locale.of("lo"), "không có", "--format", "nist-json", "-o", file));
		assertEquals(1, run(VI, undated(), "--format", "nist-json", "-o", file));
		assertTrue(err().contains("chưa rõ ngày bầu"), err());
		assertEquals(2, run(Locale.ENGLISH, dated, "--format", "pdf", "-o", file));
		assertTrue(err().contains("there is no 'pdf', only nist-json, nist-xml, popolo, csv"), err());
		assertEquals("old", Files.readString(file));
		assertEquals(0, run(VI, undated(), "--format", "csv", "-o", "-"));
		assertTrue(out().startsWith("\uFEFFSTT;"));
	}

	@Test
	void helpIsThereInEachLanguage() {
		assertHelp("nist-json", "--data", "Ban Chấp hành");
	}

	private String undated() {
		try (Repository repository = Repositories.open(data(), Creation.NEVER)) {
			return repository.search(VI).find("Bầu Ban Chấp hành", 1).get(0).id();
		}
	}
}
