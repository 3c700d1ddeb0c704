package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.cli.tests.support.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help, version and the language of the answer. */
class HelpTest {
	private static final List<String> COMMANDS = List.of("demo", "due", "export", "figures", "import", "list", "search", "show", "validate");

	static Stream<Arguments> commandsInLanguages() {
		return COMMANDS.stream().flatMap(command -> Stream.of("vi", "en", "lo").map(language -> Arguments.of(command, language)));
	}

	@ParameterizedTest
	@MethodSource("commandsInLanguages")
	void helpOfEachCommandHasAnExample(String command, String language) {
		Call call = Call.of("--nl", language, command, "--help").done();
		String example = switch (language) {
		case "vi" -> "Ví dụ:";
		case "lo" -> "ຕົວຢ່າງ:";
		default -> "Example:";
		};
		assertTrue(call.out().contains(example + "\n  huunghi " + command + " --data ~/"), call.out());
		assertEquals("", call.err());
		assertFalse(call.out().contains("!"), "a text lacks: " + call.out());
	}

	@ParameterizedTest
	@MethodSource("commandsInLanguages")
	void everyOptionIsExplained(String command, String language) {
		CommandSpec spec = Call.in(Locale.ENGLISH).commandLine("--nl", language).getSubcommands().get(command).getCommandSpec();
		assertTrue(spec.options().size() >= 3, command);
		spec.args().forEach(argument -> assertTrue(argument.description().length == 1 && argument.description()[0].length() > 5, command + ' ' + argument));
		assertEquals(1, spec.usageMessage().header().length);
	}

	@Test
	void picocliNeverLooksForTextsWithItsOwnClassLoader() {
		CommandLine program = Call.in(Locale.ENGLISH).commandLine();
		assertNull(program.getCommandSpec().resourceBundleBaseName());
		program.getSubcommands().values().forEach(command -> assertNull(command.getCommandSpec().resourceBundleBaseName(), command.getCommandName()));
	}

	@Test
	void helpListsAllCommandsInVietnamese() {
		Call call = Call.in(Locale.of("vi")).run("--help").done();
		COMMANDS.forEach(command -> assertTrue(call.out().lines().anyMatch(line -> line.matches("\\s+" + command + "\\s+\\S.*")), command + ": " + call.out()));
		assertTrue(call.out().contains("\nCách dùng: huunghi"), call.out());
		assertTrue(call.out().contains("Mã kết thúc: 0 xong"), call.out());
	}

	@Test
	void version() {
		assertEquals("Hữu Nghị 0.1.0.test", Call.of("--version").done().out().strip());
	}

	@Test
	void languageOfTheOptionBeforeTheEnvironmentBeforeTheDefault() {
		assertTrue(Call.in(Locale.ENGLISH).environment("HUUNGHI_NL", "lo").run("--help").out().contains("\nວິທີໃຊ້: "));
		assertTrue(Call.in(Locale.ENGLISH).environment("HUUNGHI_NL", "lo").run("--help", "--nl=vi").out().contains("\nCách dùng: "));
		assertTrue(Call.in(Locale.of("vi")).environment("HUUNGHI_NL", "xx").run("--help").out().contains("\nCách dùng: "));
	}

	@Test
	void withoutCommandTheHelpIsShownAsWrongUsage() {
		Call call = Call.of();
		assertEquals(2, call.exitCode());
		assertEquals("", call.out());
		assertTrue(call.err().contains("\nUsage: huunghi"), call.err());
	}
}
