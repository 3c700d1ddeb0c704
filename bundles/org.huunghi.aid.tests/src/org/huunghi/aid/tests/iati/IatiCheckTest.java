package org.huunghi.aid.tests.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.map.Words;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.transfer.IatiException;
import org.huunghi.aid.iati.xml.Limits;
import org.huunghi.union.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file is told with its line and a reason, in three languages; files made to do harm are turned away at once. */
class IatiCheckTest {
	private static final String MINIMAL = IatiSamples.text("minimal.xml");

	@ParameterizedTest
	@ValueSource(strings = { "minimal.xml", "full.xml" })
	void validFilesHaveNoFindings(String name) throws IOException {
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(IatiSamples.read(name))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "ISO-8859-1" })
	void encodingsAreKnown(String encoding) throws IOException {
		byte[] file = MINIMAL.replace("UTF-8", encoding).replace("villages", "villagés").getBytes(Charset.forName(encoding));
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<activity-status code="2"/>                  | ''                                                     | 3  | “iati-activity” lacks “activity-status”.
			<activity-status code="2"/>                  | <activity-status code="2"/><activity-status code="2"/> | 9  | “iati-activity” can hold only one “activity-status”.
			<activity-status code="2"/>                  | <activity-status/>                                     | 9  | “activity-status” lacks the attribute “code”.
			<activity-status code="2"/>                  | <activity-status code="7"/>                            | 9  | “7” in “activity-status/@code” is no code of the list ActivityStatus, which belongs to the standard.
			<activity-status code="2"/>                  | <activity-state code="2"/>                             | 9  | “activity-state” is no element that can stand in “iati-activity”.
			iso-date="2024-01-15"/>                      | iso-date="15/01/2024"/>                                | 10 | “iso-date” is “15/01/2024”, which is no date. Dates are written as 2024-03-11.
			iso-date="2024-01-15"/>                      | iso-date="2023-02-29"/>                                | 10 | “iso-date” is “2023-02-29”, which is no date. Dates are written as 2024-03-11.
			iso-date="2024-01-15"/>                      | iso-date="2024-01-15"/><activity-scope code="4"/><contact-info/> | 10 | “contact-info” stands too late: in “iati-activity” it comes before “activity-scope”.
			<title><narrative>                           | <title>Water<narrative>                                | 6  | “title” holds no text, only elements; here stands “Water”.
			ref="XX-TEST-1"                              | reference="XX-TEST-1"                                  | 5  | “reporting-org” has no attribute “reference”.
			</iati-activity>                             | <x:a xmlns:x="urn:x"/><fss extraction-date="2024-01-01"/></iati-activity> | 11 | “fss” stands too late: in “iati-activity” it comes before the elements of other namespaces.
			version="2.03"                               | version="1.05"                                         | 2  | The file follows version 1.05 of the standard, which is built differently. Ask the publisher for version 2.03.
			""")
	void faultsAreToldWithTheirLine(String valid, String faulty, int line, String message) throws IOException {
		assertTrue(MINIMAL.contains(valid));
		List<Finding> errors = check(MINIMAL.replace(valid, faulty)).stream().filter(Finding::isError).toList();
		assertTrue(errors.stream().anyMatch(one -> one.line() == line && one.message(Locale.ENGLISH).equals(message)), () -> lines(errors));
	}

	@Test
	void allFaultsOfAFileAreTold() throws IOException {
		List<Finding> findings = check(MINIMAL.replace("2024-01-15", "soon").replace(" code=\"2\"", "").replace("<narrative>Clean water</narrative>", ""));
		assertEquals(List.of(6, 9, 10), findings.stream().map(Finding::line).toList());
		assertEquals(List.of("title", "activity-status", "activity-date"), findings.stream().map(Finding::place).toList());
		assertEquals("“activity-status” thiếu thuộc tính “code”.", findings.get(1).message(Locale.of("vi")));
		assertEquals("“activity-status” ຂາດຄຸນລັກສະນະ “code”.", findings.get(1).message(Locale.of("lo")));
	}

	@Test
	void codesOfListsThatGrowAreOnlyWorthALook() throws IOException {
		List<Finding> findings = check(MINIMAL.replace("type=\"21\"", "type=\"99\""));
		assertEquals(List.of(Severity.WARNING, Severity.WARNING), findings.stream().map(Finding::severity).toList());
		assertEquals(List.of(), check(MINIMAL.replace("</iati-activity>", "<sector vocabulary=\"99\" code=\"anything\"/></iati-activity>")).stream()
				.filter(one -> one.kind() == Kind.CODE).toList());
	}

	@Test
	void moreFaultsThanAnybodyReadsAreCounted() throws IOException {
		String many = Stream.generate(() -> "<nonsense/>").limit(5_000).collect(Collectors.joining("\n"));
		List<Finding> findings = check(MINIMAL.replace("</iati-activity>", many + "</iati-activity>"));
		assertEquals(1_001, findings.size());
		assertTrue(findings.getLast().message(Locale.ENGLISH).contains("4,000"), findings.getLast().message(Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<!DOCTYPE a SYSTEM "file:///etc/hostname"> | 2
			<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]> | 2
			<!DOCTYPE a [<!ENTITY a "1234567890"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]> | 2
			""")
	void documentTypesAreTurnedAway(String type, int line) {
		String file = MINIMAL.replaceFirst("\n", "\n" + type + "\n").replace("Clean water", "&x;&c;");
		List<Finding> findings = assertTimeout(Duration.ofSeconds(5), () -> check(file));
		assertEquals(1, findings.size(), () -> lines(findings));
		assertEquals("file.documentType", findings.getFirst().key());
		assertEquals(line, findings.getFirst().line());
	}

	@Test
	void depthAndSizeAreBounded() throws IOException {
		String deep = "<x:a xmlns:x=\"urn:x\">" + "<x:a>".repeat(200) + "</x:a>".repeat(200) + "</x:a>";
		assertEquals("file.deep", check(MINIMAL.replace("</iati-activity>", deep + "</iati-activity>")).getLast().key());
		Limits small = new Limits(2_000, 100, 300, 1 << 20);
		assertEquals("file.large", new IatiReader(small).check(bytes(MINIMAL + " ".repeat(2_000))).getLast().key());
		assertEquals("file.markup", new IatiReader(small).check(bytes(MINIMAL.replace("21", "2".repeat(400)))).getLast().key());
		assertEquals("file.markup", new IatiReader(small).check(bytes(MINIMAL.replace("<title>", "<!-- > " + "a ' \" ".repeat(90) + "--><title>"))).getLast().key());
		assertEquals(List.of(), new IatiReader(small).check(bytes(MINIMAL.replace("Clean", "<![CDATA[" + "it's > ".repeat(60) + "]]>"))));
	}

	@Test
	void anEndlessTagTakesNoMemory() {
		byte[] piece = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
		InputStream endless = new SequenceInputStream(Collections.enumeration(Stream.concat(Stream.of(bytes("<iati-activities version=\"2.03\" x=\"")),
				Stream.generate(() -> (InputStream) new ByteArrayInputStream(piece)).limit(1 << 14)).toList()));
		List<Finding> findings = assertTimeout(Duration.ofSeconds(20), () -> new IatiReader().check(endless));
		assertEquals("file.markup", findings.getLast().key());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no XML", "<iati-activities version=\"2.03\">", "<a><b></a>", "<iati-activities version='2.03'>\u0001</iati-activities>" })
	void brokenFilesAreTold(String file) throws IOException {
		List<Finding> findings = check(file);
		assertTrue(findings.stream().anyMatch(one -> one.kind() == Kind.FILE && one.isError()), () -> lines(findings));
	}

	@Test
	void wrongBytesAreTold() throws IOException {
		byte[] file = MINIMAL.replace("Clean", "Cl\u00e9an").getBytes(StandardCharsets.ISO_8859_1);
		List<Finding> findings = new IatiReader().check(new ByteArrayInputStream(file));
		assertEquals("file.encoding", findings.getLast().key());
	}

	@Test
	void otherFilesOfTheStandardAreKnown() throws IOException {
		assertEquals("root.organisations", check("<iati-organisations version='2.03'/>").getFirst().key());
		assertEquals("root.other", check("<html/>").getFirst().key());
	}

	@Test
	void everyMessageIsThereInThreeLanguages() throws IOException {
		for (Class<?> owner : List.of(Finding.class, Words.class, IatiException.class)) {
			List<String> keys = keys(owner, "");
			assertEquals(keys, keys(owner, "_vi"));
			assertEquals(keys, keys(owner, "_lo"));
			assertFalse(keys.isEmpty());
		}
	}

	private static List<String> keys(Class<?> owner, String suffix) throws IOException {
		try (InputStream in = owner.getResourceAsStream("messages" + suffix + ".properties")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("[\\w.]+=\\S.*")).map(line -> line.split("=")[0]).toList();
		}
	}

	private static List<Finding> check(String file) throws IOException {
		return new IatiReader().check(bytes(file));
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String lines(List<Finding> findings) {
		return findings.stream().map(one -> one.line() + ": " + one.place() + ": " + one.message(Locale.ENGLISH)).collect(Collectors.joining("\n"));
	}
}
