package org.huunghi.cli.tests.thirdparty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that works on files and needs no repository. */
@Command(name = "receipt")
public final class ReceiptCommand extends CliCommand {
	@Option(names = "-o", paramLabel = "FILE", required = true, descriptionKey = "receipt")
	private String output;

	@Parameters(paramLabel = "FILE", descriptionKey = "ballotFile")
	private Path ballots;

	@Override
	public Integer call() throws IOException {
		String text = text("counted", Files.size(readable(ballots)));
		outputFile(output).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		return ExitCodes.DONE;
	}
}
