package org.huunghi.election.tests.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.huunghi.election.count.Contradiction;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.Reason;
import org.huunghi.text.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of an explanation as they read in each language. */
class SentencesTest {
	private static Properties sentences(String suffix) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Counting.class.getResourceAsStream("messages" + suffix + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	@ParameterizedTest
	@CsvSource({ "en,''", "vi,_vi", "lo,_lo" })
	void everySentenceCanBeFilledIn(String language, String suffix) throws IOException {
		Properties english = sentences("");
		Properties properties = sentences(suffix);
		assertEquals(english.keySet(), properties.keySet());
		List<String> wrong = new ArrayList<>();
		for (String key : properties.stringPropertyNames()) {
			int arguments = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
			if (new MessageFormat(properties.getProperty(key)).getFormatsByArgumentIndex().length != arguments) {
				wrong.add(key + " has other arguments");
			}
			for (int number : new int[] { 0, 1, 2, 1500 }) {
				String text = new MessageFormat(properties.getProperty(key), Locale.of(language)).format(new Object[] { number, number, number, number });
				if (text.contains("{") || text.contains("choice")) {
					wrong.add(key + ": " + text);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void oneAndManyAreWordedAlike() {
		Reason one = new Reason(null, null, "threshold.COLLECTED", List.of(Share.moreThan(1, 2), 1, 1));
		assertEquals("Elected with more than 1/2 of one ballot collected: one vote at least", one.text(Locale.ENGLISH));
		Reason many = new Reason(null, null, "threshold.COLLECTED", List.of(Share.atLeast(2, 3), 1800, 1200));
		assertEquals("Elected with at least 2/3 of 1,800 ballots collected: 1,200 votes at least", many.text(Locale.ENGLISH));
		assertEquals("Trúng cử khi được ít nhất 2/3 trong 1.800 phiếu thu về: ít nhất 1.200 phiếu", many.text(Locale.of("vi")));
	}

	@Test
	void listsAndSharesAreWordedInTheReadersLanguage() {
		assertEquals("vẫn còn bằng phiếu; phải bầu lại trước giữa: 1 An, 2 Bình",
				new Contradiction("rounds[1].kind", "round.tieOpen", List.of(List.of("1 An", "2 Bình"))).message(Locale.of("vi")));
		String unknown = new Reason(null, null, "quorum.unknown", List.of(Share.moreThan(1, 2))).text(Locale.of("lo"));
		assertTrue(unknown.contains("ຫຼາຍກວ່າ 1/2"), unknown);
		assertFalse(unknown.contains(">"), unknown);
	}
}
