package org.huunghi.election.cli.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.contribution.CommandContribution;
import org.huunghi.cli.contribution.Contributions;
import org.huunghi.cli.contribution.FormatContribution;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.cli.export.ElectionExportCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;

/** What {@code election export} writes, and what it says when it can't. */
class ElectionExportTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private String dated;

	/** The group to which the command belongs. */
	@Command(name = "election")
	static final class Group {
	}

	@BeforeEach
	void fillRepository() {
		Union union = named(UnionPackage.Literals.UNION, "Liên hiệp hữu nghị Sơn La");
		ElectionRegister register = org.huunghi.union.create.Creation.create(ElectionPackage.Literals.ELECTION_REGISTER);
		union.getRegisters().add(register);
		Election election = named(ElectionPackage.Literals.ELECTION, "Bầu Chủ tịch khóa II");
		election.setDate(PartialDate.of(2024, 3, 11));
		election.setSeats(1);
		Candidate candidate = org.huunghi.union.create.Creation.create(ElectionPackage.Literals.CANDIDATE);
		candidate.setName("Tráng Thị Xuân");
		candidate.setReported(ReportedOutcome.ELECTED);
		election.getCandidates().add(candidate);
		register.getRecords().add(election);
		dated = election.getId();
		register.getRecords().add(named(ElectionPackage.Literals.ELECTION, "Bầu Ban Chấp hành"));
		register.getRecords().add(named(ElectionPackage.Literals.ELECTION, "Bầu Ban Chấp hành"));
		try (Repository repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING)) {
			repository.write("test", writer -> writer.addUnion(union));
		}
	}

	@Test
	void everyFormatIsWrittenByIdAndByName() throws IOException {
		for (String format : List.of("nist-json", "nist-xml", "popolo", "csv", "csv-candidates", "csv-tallies", "csv-ballots")) {
			Path byId = folder.resolve("id." + format);
			Path byName = folder.resolve("name." + format);
			assertEquals(0, run(VI, dated, "--format", format, "-o", byId), err::toString);
			assertEquals(0, run(VI, "bau", "chu", "tich", "khoa", "ii", "--format", format, "-o", byName), err::toString);
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
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("\uFEFFSTT;"));
	}

	@Test
	void helpIsThereInEachLanguage() {
		for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.of("lo"))) {
			assertEquals(0, run(locale, "--help"));
			String help = out.toString(StandardCharsets.UTF_8);
			assertTrue(help.contains("nist-json") && help.contains("--data") && help.contains("Ban Chấp hành"), help);
			assertFalse(help.contains("!"), help);
		}
	}

	private String undated() {
		try (Repository repository = Repositories.open(folder.resolve("data"), Creation.NEVER)) {
			return repository.search(VI).find("Bầu Ban Chấp hành", 1).get(0).id();
		}
	}

	private int run(Locale locale, Object... arguments) {
		out.reset();
		err.reset();
		Contributions contributions = new Contributions() {
			@Override
			public List<CommandContribution> commands() {
				return List.of(new CommandContribution(new Group(), "", "test"), new CommandContribution(new ElectionExportCommand(), "election", "test"));
			}

			@Override
			public List<FormatContribution> formats() {
				return List.of();
			}
		};
		List<String> texts = new java.util.ArrayList<>(List.of("election", "export", "--data", folder.resolve("data").toString()));
		List.of(arguments).forEach(argument -> texts.add(argument.toString()));
		return new Cli(contributions, new Host(out, err, Map.of(), locale, "test", List::of)).run(texts.toArray(String[]::new));
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private static <T extends Named> T named(org.eclipse.emf.ecore.EClass type, String text) {
		T named = org.huunghi.union.create.Creation.create(type);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		named.getNames().add(name);
		return named;
	}
}
