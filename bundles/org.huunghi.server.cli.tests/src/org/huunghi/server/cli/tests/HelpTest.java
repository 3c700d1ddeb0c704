package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.cli.tests.support.Call;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command of the server explains itself in three languages. */
class HelpTest {
	private static final List<String> OURS = List.of("serve", "stop", "status", "backup", "restore", "user", "grant", "revoke");

	private static CommandLine program(String language) {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli").commandLine("--nl", language);
	}

	/** @return the full name of each command, with those in groups */
	static Stream<Arguments> commandsInLanguages() {
		return OURS.stream().flatMap(name -> paths(program("en").getSubcommands().get(name), name))
				.flatMap(path -> Stream.of("vi", "en", "lo").map(language -> Arguments.of(path, language)));
	}

	private static Stream<String> paths(CommandLine command, String path) {
		return Stream.concat(Stream.of(path), command.getSubcommands().entrySet().stream().flatMap(sub -> paths(sub.getValue(), path + ' ' + sub.getKey())));
	}

	@ParameterizedTest
	@MethodSource("commandsInLanguages")
	void helpHasAnExampleAndEveryOptionIsExplained(String path, String language) {
		CommandLine command = program(language);
		for (String name : path.split(" ")) {
			command = command.getSubcommands().get(name);
		}
		String help = command.getUsageMessage();
		CommandSpec spec = command.getCommandSpec();
		assertFalse(help.contains("!"), "a text lacks: " + help);
		assertEquals(1, spec.usageMessage().header().length, help);
		spec.args().forEach(argument -> assertTrue(argument.description().length == 1 && argument.description()[0].length() > 5, path + ' ' + argument));
		if (command.getSubcommands().isEmpty()) {
			String example = switch (language) {
			case "vi" -> "Ví dụ:";
			case "lo" -> "ຕົວຢ່າງ:";
			default -> "Example:";
			};
			assertTrue(help.contains(example + "\n  huunghi " + path + ' '), help);
		}
	}
}
