package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.with;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.ElementReader;
import org.huunghi.aid.iati.xml.ElementWriter;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Accepts and refuses what the official schema accepts and refuses: IATI's own test files, our samples, and thousands of files made from both by
 * changes. The schema and IATI's files are not part of the project: the system property {@code huunghi.iati.schemas} names a folder with the
 * repository IATI/IATI-Schemas at its branch version-2.03, and xml.xsd of the W3C beside the schemas. Without it the test is skipped. How many files
 * are made from each is set by {@code huunghi.iati.mutants}.
 */
class OfficialSchemaTest {
	private static final int MUTANTS = Integer.getInteger("huunghi.iati.mutants", 40);
	private final IatiReader reader = new IatiReader();
	private Path folder;
	private OfficialSchema official;

	@BeforeEach
	void findSchemas() throws Exception {
		String given = System.getProperty("huunghi.iati.schemas");
		assumeTrue(given != null, "no folder with the schemas of IATI 2.03 is given by -Dhuunghi.iati.schemas");
		folder = Path.of(given);
		official = new OfficialSchema(folder);
	}

	@Test
	void judgesTheTestFilesOfTheStandardAsTheyAsk() throws IOException {
		List<String> wrong = new ArrayList<>();
		int valid = 0;
		int invalid = 0;
		for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
			boolean pass = file.getKey().contains("should-pass");
			boolean fail = file.getKey().contains("should-fail");
			String fault = official.fault(file.getValue());
			String ours = ours(file.getValue());
			if ((fault == null) != (ours == null) || pass && ours != null || fail && ours == null) {
				wrong.add(file.getKey() + "\n  official: " + fault + "\n  ours: " + ours);
			}
			valid += pass && ours == null ? 1 : 0;
			invalid += fail && ours != null ? 1 : 0;
		}
		System.out.println("IATI 2.03 test files: " + valid + " valid ones accepted, " + invalid + " invalid ones refused, " + wrong.size() + " judged otherwise");
		assertEquals(List.of(), wrong);
		assertTrue(valid > 100 && invalid > 100, "the folder has the test files");
	}

	@Test
	void judgesChangedFilesAsTheSchemaDoes() throws IOException {
		List<String> wrong = new ArrayList<>();
		int[] agreed = new int[2];
		long seed = Long.getLong("huunghi.iati.seed", 2023);
		for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
			Element original = ElementReader.read(new ByteArrayInputStream(file.getValue()), new Findings());
			Mutations mutations = new Mutations(seed++);
			for (int i = 0; original != null && i < MUTANTS; i++) {
				byte[] mutant = bytes(mutations.mutate(original));
				String fault = official.fault(mutant);
				String ours = ours(mutant);
				if ((fault == null) == (ours == null)) {
					agreed[fault == null ? 0 : 1]++;
				} else if (wrong.size() < 20) {
					wrong.add(file.getKey() + "\n  official: " + fault + "\n  ours: " + ours + '\n' + new String(mutant, StandardCharsets.UTF_8));
				}
			}
		}
		System.out.println("Changed files: " + agreed[0] + " valid and " + agreed[1] + " invalid ones judged as the schema does, " + wrong.size() + " otherwise");
		assertEquals("", String.join("\n\n", wrong));
		assertTrue(agreed[0] > 100 && agreed[1] > 100);
	}

	/**
	 * The folder may have the branches version-2.01 and version-2.02 in folders of these names. Elements of later versions that stand without a namespace
	 * within an element of another namespace mean anything to earlier ones, and are looked at here as what they are today.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2.01", "2.02" })
	void acceptsWhatEarlierVersionsAccept(String version) throws Exception {
		Path earlier = folder.resolve(version);
		assumeTrue(Files.isDirectory(earlier), "no folder with version " + version);
		OfficialSchema schema = new OfficialSchema(earlier);
		Mutations mutations = new Mutations(7);
		int accepted = 0;
		for (Map.Entry<String, byte[]> file : files(earlier).entrySet()) {
			Element original = ElementReader.read(new ByteArrayInputStream(file.getValue()), new Findings());
			for (int i = 0; original != null && i <= MUTANTS; i++) {
				byte[] changed = bytes(i == 0 ? original : mutations.mutate(original));
				if (schema.fault(changed) == null) {
					String ours = ours(changed);
					assertTrue(ours == null || ours.contains("o:extra/"), () -> file.getKey() + '\n' + new String(changed, StandardCharsets.UTF_8));
					accepted++;
				}
			}
		}
		System.out.println("IATI " + version + ": " + accepted + " valid files accepted");
		assertTrue(accepted > 100);
	}

	@Test
	void whatComesInGoesOutTheSameAndWhatIsChangedStaysValid() throws IOException {
		int same = 0;
		int changed = 0;
		for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
			if (official.fault(file.getValue()) != null) {
				continue;
			}
			Exchange exchange = new Exchange();
			exchange.read(withoutCodes(file.getValue()), true);
			if (exchange.activities().isEmpty()) {
				continue;
			}
			byte[] out = exchange.write();
			assertEquals(Exchange.canonical(withoutCodes(file.getValue())), Exchange.canonical(out), file.getKey());
			same++;
			for (Consumer<AidActivity> change : changesOfAny()) {
				change.accept(exchange.activity());
				byte[] mended = exchange.write();
				assertNull(official.fault(mended), () -> file.getKey() + '\n' + new String(mended, StandardCharsets.UTF_8));
				changed++;
			}
		}
		Exchange entered = new Exchange();
		entered.byHand();
		byte[] byHand = entered.write();
		assertNull(official.fault(byHand), () -> new String(byHand, StandardCharsets.UTF_8));
		System.out.println("Out again: " + same + " files the same, " + changed + " changed ones valid by the schema");
		assertTrue(same > 100);
	}

	/** Changes that can be made to any activity, one after the other. */
	private static List<Consumer<AidActivity>> changesOfAny() {
		return List.of(activity -> activity.setRemarks("Mô tả mới"), activity -> activity.setActualTo(PartialDate.valueOf("2025")),
				activity -> activity.setStatus(AidStatus.SUSPENDED),
				activity -> with(activity, "sectors", make("SectorShare", "sector", "mineAction", "percent", "5.5")),
				activity -> with(activity, "committed", amount("over 1000.5 EUR", "2025-03")), activity -> activity.getDisbursed().clear(),
				activity -> with(activity, "owner", make("Organisation", "names", "Chủ mới")), activity -> activity.getPlaces().clear(),
				activity -> with(activity, "results", make("AidResult", "indicator", "Số bể", "target", "3", "actual", "about 2", "measured", "2025")),
				activity -> activity.getResults().getFirst().setActual(null));
	}

	/** Test files of the schema use codes that are in no list; so that they can be taken in, the codes that must be are. */
	private static byte[] withoutCodes(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).replaceAll("<activity-status code=\"[^\"]*\"", "<activity-status code=\"2\"")
				.replaceAll("role=\"[^\"]*\"", "role=\"1\"").replaceAll("(<activity-date[^>]*type=)\"[^\"]*\"", "$1\"1\"")
				.replaceAll("<transaction-type code=\"[^\"]*\"", "<transaction-type code=\"3\"").replaceAll("<category code=\"[^\"]*\"", "<category code=\"A08\"")
				.replaceAll("(<(?:budget|planned-disbursement)[^>]*(?:type|status)=)\"[^\"]*\"", "$1\"1\"")
				.replaceAll("(<budget[^>]*(?:type|status)=)\"[^1][^\"]*\"", "$1\"1\"").replaceAll("(<related-activity[^>]*type=)\"[^\"]*\"", "$1\"1\"")
				.getBytes(StandardCharsets.UTF_8);
	}

	private String ours(byte[] file) throws IOException {
		return reader.check(new ByteArrayInputStream(file)).stream().filter(Finding::isError).filter(one -> one.kind() != Kind.CODE).findFirst()
				.map(one -> one.line() + ": " + one.place() + ": " + one.message(Locale.ENGLISH)).orElse(null);
	}

	private static byte[] bytes(Element file) throws IOException {
		StringWriter text = new StringWriter();
		new ElementWriter(text).write(file);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> files(Path folder) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) all.filter(one -> one.toString().endsWith(".xml"))::iterator) {
				String name = folder.relativize(path).toString();
				// Folders that begin with a digit hold earlier versions.
				if (!name.matches("\\d.*") && !name.contains("organisation-tests") && !name.contains("iati-organisations") && !name.contains("registry-tests")) {
					files.put(name, Files.readAllBytes(path));
				}
			}
		}
		files.putAll(IatiSamples.all());
		return files;
	}
}
