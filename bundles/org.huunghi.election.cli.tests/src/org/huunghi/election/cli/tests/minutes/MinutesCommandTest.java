package org.huunghi.election.cli.tests.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.contribution.CommandContribution;
import org.huunghi.cli.contribution.Contributions;
import org.huunghi.cli.contribution.FormatContribution;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.cli.minutes.MinutesCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;

/** What {@code election minutes} writes, and what it says when it can't. */
class MinutesCommandTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	/** The group to which the command belongs. */
	@Command(name = "election")
	static final class Group {
	}

	@BeforeEach
	void fillRepository() throws IOException {
		Union union = named(UnionPackage.Literals.UNION, "Liên hiệp hữu nghị Sơn La");
		ElectionRegister register = org.huunghi.union.create.Creation.create(Literals.ELECTION_REGISTER);
		union.getRegisters().add(register);
		Election election = named(Literals.ELECTION, "Bầu Chủ tịch khóa II");
		election.setSeats(1);
		Candidate candidate = org.huunghi.union.create.Creation.create(Literals.CANDIDATE);
		candidate.setName("Tráng Thị Xuân");
		candidate.setReported(ReportedOutcome.ELECTED);
		election.getCandidates().add(candidate);
		register.getRecords().add(election);
		try (Repository repository = Repositories.open(data(), Creation.IF_MISSING)) {
			repository.write("test", writer -> writer.addUnion(union));
		}
		Files.createDirectories(data().resolve("templates"));
		template("election.minutes_vi.html", "Biên bản: {{#elected}}{{name}} {{votes}}{{/elected}} {{organisation}}");
		template("election.resolution_en.html", "Resolution: {{#elected}}{{name}} {{votes}}{{/elected}}");
	}

	@Test
	void theUsersTemplateIsFilledInItsLanguage() throws IOException {
		Path file = folder.resolve("bienban.html");
		assertEquals(0, run(VI, "bau chu tich", "-o", file), err::toString);
		assertEquals("Biên bản: Tráng Thị Xuân chưa rõ Liên hiệp hữu nghị Sơn La", Files.readString(file));
		assertEquals(0, run(VI, "Bầu Chủ tịch khóa II", "--kind", "resolution", "--lang", "en", "-o", "-"), err::toString);
		assertEquals("Resolution: Tráng Thị Xuân unknown", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void whatIsWrongIsSaidAndTheOldFileStays() throws IOException {
		Path file = Files.writeString(folder.resolve("old.html"), "old");
		template("election.minutes_vi.html", "{{#elected}}");
		assertEquals(1, run(VI, "Bầu Chủ tịch khóa II", "-o", file));
		assertTrue(err().contains("election.minutes_vi.html"), err());
		template("election.minutes_vi.html", "{{votess}}");
		assertEquals(1, run(VI, "Bầu Chủ tịch khóa II", "-o", file));
		assertTrue(err().contains("votess"), err());
		assertEquals(1, run(VI, "không có", "-o", file));
		assertTrue(err().contains("Không có cuộc bầu cử nào"), err());
		assertEquals(2, run(Locale.ENGLISH, "Bầu Chủ tịch khóa II", "-o", folder.resolve("minutes.pdf")));
		assertTrue(err().contains(".docx"), err());
		assertEquals(2, run(VI, "Bầu Chủ tịch khóa II", "--lang", "fr", "-o", file));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void helpIsThereInEachLanguage() {
		for (Locale locale : List.of(VI, Locale.ENGLISH, Locale.of("lo"))) {
			assertEquals(0, run(locale, "--help"));
			String help = out.toString(StandardCharsets.UTF_8);
			assertTrue(help.contains("--kind") && help.contains("--data") && help.contains(".docx"), help);
			assertFalse(help.contains("!"), help);
		}
	}

	private Path data() {
		return folder.resolve("data");
	}

	private void template(String name, String content) throws IOException {
		Files.writeString(data().resolve("templates").resolve(name), content);
	}

	private int run(Locale locale, Object... arguments) {
		out.reset();
		err.reset();
		Contributions contributions = new Contributions() {
			@Override
			public List<CommandContribution> commands() {
				return List.of(new CommandContribution(new Group(), "", "test"), new CommandContribution(new MinutesCommand(), "election", "test"));
			}

			@Override
			public List<FormatContribution> formats() {
				return List.of();
			}
		};
		List<String> texts = new ArrayList<>(List.of("election", "minutes", "--data", data().toString()));
		List.of(arguments).forEach(argument -> texts.add(argument.toString()));
		return new Cli(contributions, new Host(out, err, Map.of(), locale, "test", List::of)).run(texts.toArray(String[]::new));
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private static <T extends Named> T named(EClass type, String text) {
		T named = org.huunghi.union.create.Creation.create(type);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		named.getNames().add(name);
		return named;
	}
}
