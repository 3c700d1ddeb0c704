package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.Terminal;
import org.huunghi.cli.contribution.CommandContribution;
import org.huunghi.cli.contribution.Contributions;
import org.huunghi.cli.contribution.ExtensionContributions;
import org.huunghi.cli.tests.support.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of other plug-ins, which come in as our own do. */
class ContributionTest {
	private static final String PACKAGE = "org.huunghi.cli.tests.thirdparty.";
	private static final String ELECTION = commands("<command class='" + PACKAGE + "CountCommand' parent='election'/><command class='" + PACKAGE
			+ "CountCommands'/><command class='" + PACKAGE + "ReceiptCommand' parent=' election '/>");

	@TempDir
	Path folder;

	private static String commands(String elements) {
		return "<plugin><extension point='org.huunghi.cli.commands'>" + elements + "</extension></plugin>";
	}

	@Test
	void commandInAGroupRunsWithItsOwnTexts() {
		assertEquals("18 phiếu\n", Call.in(Locale.of("vi")).plugins(ELECTION).run("election", "count", "--ballots", "18").done().out());
	}

	@Test
	void itsFailuresHaveTheSameForm() {
		assertEquals("fewer than no ballots", Call.in(Locale.ENGLISH).plugins(ELECTION).run("election", "count", "--ballots=-1").failedWithOneLine(1));
		assertEquals("huunghi election count: còn thiếu: --ballots (xem huunghi election count --help)",
				Call.in(Locale.of("vi")).plugins(ELECTION).run("election", "count").failedWithOneLine(2));
	}

	@Test
	void itsHelpMixesItsOwnTextsWithTheSharedOnes() {
		String help = Call.in(Locale.ENGLISH).plugins(ELECTION).run("election", "count", "--help", "--nl", "lo").done().out();
		assertTrue(help.contains("ຈຳນວນບັດທີ່ເກັບໄດ້."), help);
		assertTrue(help.contains("ໂຟນເດີຂໍ້ມູນ"), help);
		assertTrue(help.contains("ຕົວຢ່າງ:"), help);
	}

	@Test
	void groupStandsAmongTheCommandsAndListsItsOwn() {
		String all = Call.in(Locale.of("vi")).plugins(ELECTION).run("--help").done().out();
		assertTrue(all.lines().anyMatch(line -> line.matches("\\s+election\\s+Kiểm phiếu các cuộc bầu cử\\.")), all);
		String group = Call.in(Locale.of("vi")).plugins(ELECTION).run("election", "--help").done().out();
		assertTrue(group.startsWith("Kiểm phiếu các cuộc bầu cử.\nCách dùng: huunghi election"), group);
		assertTrue(group.lines().anyMatch(line -> line.matches("\\s+count\\s+Kiểm phiếu\\.")), group);
		assertTrue(group.lines().anyMatch(line -> line.matches("\\s+receipt\\s+Ghi biên nhận\\.")), group);
		assertTrue(group.indexOf("\n  count ") < group.indexOf("\n  receipt "), "in the order of their names: " + group);
		assertFalse(group.contains("--data"), group);
	}

	@Test
	void unknownCommandOfTheGroupIsTold() {
		assertEquals("huunghi election: unknown command 'cuont'; did you mean count? (see huunghi election --help)",
				Call.in(Locale.ENGLISH).plugins(ELECTION).run("election", "cuont").failedWithOneLine(2));
	}

	@Test
	void commandWithoutARepositoryReadsAndWritesFiles() throws IOException {
		Path ballots = Files.writeString(folder.resolve("ballots.txt"), "12345");
		Path receipt = folder.resolve("receipt.txt");
		Call call = Call.in(Locale.of("vi")).plugins(ELECTION).run("election", "receipt", "-o", receipt, ballots).done();
		assertEquals("Đã ghi: " + receipt + ", 9 byte", call.err().strip());
		assertEquals("5 phiếu", Files.readString(receipt));
		assertEquals("5 phiếu", Call.in(Locale.of("vi")).plugins(ELECTION).run("election", "receipt", "-o", "-", ballots).done().out());
		Path nowhere = folder.resolve("none.txt");
		assertEquals("huunghi election receipt: no file can be read at " + nowhere + " (see huunghi election receipt --help)",
				Call.in(Locale.ENGLISH).plugins(ELECTION).run("election", "receipt", "-o", receipt, nowhere).failedWithOneLine(2));
	}

	@Test
	void groupAloneIsWrongUsage() {
		assertEquals("huunghi election: a command is missing (see huunghi election --help)",
				Call.in(Locale.ENGLISH).plugins(ELECTION).run("election").failedWithOneLine(2));
	}

	@Test
	void commandWithoutItsParentIsLeftOutWithAWarning() {
		Call call = Call.in(Locale.ENGLISH).plugins(commands("<command class='" + PACKAGE + "CountCommand' parent='nowhere'/>")).run("--version").done();
		assertEquals("The command 'count' of plugin1 is left out: there is no command 'nowhere' for it to belong to.", call.err().strip());
	}

	@Test
	void commandThatCannotBeMadeIsLeftOutAndLogged() {
		Call call = Call.in(Locale.ENGLISH).plugins(commands("<command class='org.example.Gone'/>")).run("--version").done();
		assertEquals(1, call.broken().size());
	}

	@Test
	void commandOfANameThatIsTakenIsLeftOutWithAWarning() {
		Call call = Call.in(Locale.ENGLISH).plugins(ELECTION, commands("<command class='" + PACKAGE + "CountCommands'/>")).run("--version").done();
		assertTrue(call.err().startsWith("The command 'election' of plugin"), call.err());
	}

	@Test
	void commandsOfAnotherBundleRunWithItsTextsInTheRunningPlatform() {
		assumeTrue(Platform.isRunning(), "outside OSGi");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Host host = new Host(out, OutputStream.nullOutputStream(), Map.of(), Locale.of("vi"), "", List::of, Terminal.NONE);
		Contributions installed = new ExtensionContributions(Platform.getExtensionRegistry(), e -> {
			throw new AssertionError(e);
		});
		assertEquals(0, new Cli(installed, host).run("election", "count", "--ballots", "18"));
		assertEquals(0, new Cli(installed, host).run("election", "count", "--help"));
		String answer = out.toString(StandardCharsets.UTF_8);
		assertTrue(answer.startsWith("18 phiếu\n"), answer);
		assertTrue(answer.contains("Số phiếu thu về."), answer);
	}

	@Test
	void theRunningPlatformHasOurCommands() {
		assumeTrue(Platform.isRunning(), "outside OSGi");
		List<String> names = new ExtensionContributions(Platform.getExtensionRegistry(), e -> {
			throw new AssertionError(e);
		}).commands().stream().map(CommandContribution::name).sorted().toList();
		assertTrue(names.containsAll(List.of("demo", "export", "import", "list", "search", "show", "validate")), names.toString());
	}
}
