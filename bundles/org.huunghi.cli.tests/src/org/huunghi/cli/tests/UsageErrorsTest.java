package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.huunghi.cli.tests.support.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: one line in the reader's language, exit code 2. */
class UsageErrorsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"vi | huunghi list: không có tùy chọn '--colour' (xem huunghi list --help)",
			"en | huunghi list: unknown option '--colour' (see huunghi list --help)",
			"lo | huunghi list: ບໍ່ມີຕົວເລືອກ '--colour' (ເບິ່ງ huunghi list --help)" })
	void unknownOption(String language, String message) {
		assertEquals(message, Call.of("list", "--colour", "--nl", language).failedWithOneLine(2));
	}

	@Test
	void misspeltOptionIsSuggested() {
		assertEquals("huunghi list: unknown option '--jsn'; did you mean --json? (see huunghi list --help)", Call.of("list", "--jsn").failedWithOneLine(2));
	}

	@Test
	void unknownCommand() {
		assertEquals("huunghi: không có lệnh 'lst'; có phải ý bạn là list? (xem huunghi --help)",
				Call.in(Locale.of("vi")).run("lst").failedWithOneLine(2));
	}

	@Test
	void missingOption() {
		assertEquals("huunghi export: missing: --output (see huunghi export --help)", Call.of("export", "--format", "xmi").failedWithOneLine(2));
	}

	@Test
	void missingParameter() {
		assertEquals("huunghi show: còn thiếu: ID|NAME (xem huunghi show --help)", Call.in(Locale.of("vi")).run("show").failedWithOneLine(2));
	}

	@Test
	void optionWithoutItsValue() {
		assertEquals("huunghi list: --data needs a value DIR (see huunghi list --help)", Call.of("list", "--data").failedWithOneLine(2));
		assertEquals("huunghi export: --format needs a value FORMAT (see huunghi export --help)", Call.of("export", "-o", "x", "--format").failedWithOneLine(2));
	}

	@Test
	void optionTwice() {
		assertEquals("huunghi list: --type is given more than once (see huunghi list --help)",
				Call.of("list", "--type", "Person", "--type", "Term").failedWithOneLine(2));
	}

	@Test
	void parameterTooMany() {
		assertEquals("huunghi list: one parameter too many: 'people' (see huunghi list --help)", Call.of("list", "people").failedWithOneLine(2));
	}

	@Test
	void noNumber() {
		assertEquals("huunghi search: --limit: 'many' is not possible here, only N (see huunghi search --help)",
				Call.of("search", "--limit", "many", "x").failedWithOneLine(2));
		assertEquals("huunghi search: --limit must be 1 or more (see huunghi search --help)", Call.of("search", "--limit", "0", "x").failedWithOneLine(2));
	}

	@Test
	void languageThatIsNotThere() {
		assertEquals("huunghi list: --nl: 'fr' is not possible here, only vi, en, lo (see huunghi list --help)",
				Call.of("list", "--nl", "fr").failedWithOneLine(2));
	}

	@Test
	void formatThatIsNotInstalled() {
		assertEquals("huunghi export: --format: there is no 'docx', only csv, ics, xlsx, xmi (see huunghi export --help)",
				Call.of("export", "--format", "docx", "-o", "-").failedWithOneLine(2));
		assertEquals("huunghi import: --format: there is no 'docx', only csv, xlsx, xmi (see huunghi import --help)",
				Call.of("import", "--format", "docx", "file.docx").failedWithOneLine(2));
	}

	@Test
	void optionsThatAFormatDoesNotTake() {
		assertEquals("huunghi export: this format does not know: --type, --union (see huunghi export --help)",
				Call.of("export", "--format", "xmi", "--union", "son la", "--type", "Person", "-o", "-").failedWithOneLine(2));
		assertEquals("huunghi export: this format does not know: --columns (see huunghi export --help)",
				Call.of("export", "--format", "ics", "--type", "Event", "--columns", "kind", "-o", "-").failedWithOneLine(2));
		assertEquals("huunghi import: this format does not know: --dry-run, --option color (see huunghi import --help)",
				Call.of("import", "--format", "xmi", "--dry-run", "--option", "color=red", "file.xmi").failedWithOneLine(2));
	}

	@Test
	void controlCharactersOfAnArgumentStayOnOneLine() {
		Call.of("list", "--a\nb").failedWithOneLine(2);
	}
}
