package org.huunghi.text.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.ShareEntry;
import org.huunghi.text.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares are read as people write them, and never guessed. */
class ShareEntryTest {
	private static final Locale VI = Locale.of("vi");

	@ParameterizedTest
	@CsvSource({"quá 1/2, > 1/2", "trên 30 %, > 30/100", "> 1/2, > 1/2", "từ 2/3 trở lên, >= 2/3", "ít nhất 2/3, >= 2/3", "more than 50%, > 50/100",
			"2/3 trở lên, >= 2/3", "ເກີນ 1/2, > 1/2"})
	void whatPeopleWriteIsRead(String text, String share) throws EntryException {
		assertEquals(Share.valueOf(share), ShareEntry.parse(text, VI));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws EntryException {
		for (Locale locale : List.of(VI, Locale.of("lo"), Locale.ENGLISH)) {
			for (Share share : List.of(Share.moreThan(1, 2), Share.atLeast(2, 3), Share.moreThan(30, 100))) {
				assertEquals(share, ShareEntry.parse(ShareEntry.format(share, locale), locale), () -> ShareEntry.format(share, locale));
			}
		}
		assertNull(ShareEntry.parse(" ", VI));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1/2", "một nửa", "quá 3/2", "quá 1/0", "dưới 1/2", "quá 1/2 tổng"})
	void whatIsNotClearIsRefused(String text) {
		assertThrows(EntryException.class, () -> ShareEntry.parse(text, VI));
	}
}
