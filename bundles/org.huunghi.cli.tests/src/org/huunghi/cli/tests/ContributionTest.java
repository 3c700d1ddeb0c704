package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.huunghi.cli.contribution.CommandContribution;
import org.huunghi.cli.contribution.ExtensionContributions;
import org.junit.jupiter.api.Test;

/** Commands of other plug-ins, which come in as our own do. */
class ContributionTest {
	private static final String PACKAGE = "org.huunghi.cli.tests.thirdparty.";
	private static final String ELECTION = commands("<command class='" + PACKAGE + "CountCommand' parent='election'/><command class='" + PACKAGE + "CountCommands'/>");

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
	void theRunningPlatformHasOurCommands() {
		assumeTrue(Platform.isRunning(), "outside OSGi");
		List<String> names = new ExtensionContributions(Platform.getExtensionRegistry(), e -> {
			throw new AssertionError(e);
		}).commands().stream().map(CommandContribution::name).sorted().toList();
		assertTrue(names.containsAll(List.of("demo", "export", "import", "list", "search", "show", "validate")), names.toString());
	}
}
