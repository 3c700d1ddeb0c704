package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.huunghi.election.ui.minutes.HtmlLines;
import org.junit.jupiter.api.Test;

/** A page is read line by line as a reader sees it, for a preview without a browser. */
class HtmlLinesTest {
	@Test
	void paragraphsAndRowsAreLines() {
		List<HtmlLines.Line> lines = HtmlLines.of("<!DOCTYPE html><html><head><title>x</title><style>p {}</style></head><body><p class=\"title\">Biên bản</p>\n<p>Hồi 8 giờ &amp; 30\n"
				+ "phút<br>tại Sơn La</p><!-- <p>nicht</p> --><table><tr><th>STT</th><th>Họ tên</th></tr><tr><td>1</td><td><p>An</p><p>Lò &lt;A&gt;</p></td></tr></table></body>");
		assertEquals(List.of(List.of("Biên bản"), List.of("Hồi 8 giờ & 30 phút"), List.of("tại Sơn La"), List.of("STT", "Họ tên"), List.of("1", "An"),
				List.of("", "Lò <A>")), lines.stream().map(HtmlLines.Line::cells).toList());
		assertEquals(true, lines.get(0).bold() && lines.get(0).centred());
		assertEquals(false, lines.get(1).bold());
		assertEquals(true, lines.get(3).bold());
	}
}
