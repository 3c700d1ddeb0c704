package org.huunghi.workbench.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.huunghi.workbench.merge.SetAside;
import org.huunghi.workbench.merge.SetAsideTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not chosen is there after a restart, whatever it says. */
class SetAsideTextsTest {
	@TempDir
	Path folder;

	private static SetAside text(String text) {
		return new SetAside(Instant.parse("2026-11-26T03:32:00Z"), "p1", "Lò Văn Một", "Ghi chú", "Của tôi", text);
	}

	@Test
	void textsAreKeptAsTheyAreTheNewestFirst() {
		SetAsideTexts texts = new SetAsideTexts(folder.resolve("aside.xml"));
		SetAside one = text("dòng <một> & \"hai\"\nແຂວງຫຼວງພະບາງ");
		texts.add(List.of(one));
		texts.add(List.of(text("sau")));
		assertEquals(List.of(text("sau"), one), new SetAsideTexts(folder.resolve("aside.xml")).all());
		texts.clear();
		assertEquals(List.of(), texts.all());
	}

	@Test
	void theOldestGoWhenThereAreTooMany() {
		SetAsideTexts texts = new SetAsideTexts(folder.resolve("aside.xml"));
		texts.add(IntStream.range(0, 299).mapToObj(i -> text("cũ " + i)).toList());
		texts.add(List.of(text("mới 1"), text("mới 2")));
		assertEquals(300, texts.all().size());
		assertEquals("mới 1", texts.all().get(0).text());
		assertEquals("cũ 297", texts.all().get(299).text());
	}

	@Test
	void aDamagedFileLosesNoNewText() throws Exception {
		Path file = folder.resolve("aside.xml");
		Files.writeString(file, "<texts><text");
		SetAsideTexts texts = new SetAsideTexts(file);
		texts.add(List.of(text("mới")));
		assertEquals(List.of(text("mới")), texts.all());
		assertEquals("<texts><text", Files.readString(folder.resolve("aside.xml.damaged")));
	}
}
