package org.huunghi.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RecordCommand;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.show.RecordJson;
import org.huunghi.cli.show.RecordText;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code show}: one record with all its fields, see {@link RecordText} and {@link RecordJson}. A name that several records bear shows none of them but lists them. */
@Command(name = "show")
public final class ShowCommand extends RecordCommand<EObject> {
	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	/** Made by the extension registry. */
	public ShowCommand() {
		super(EObject.class, null);
	}

	@Override
	public Integer call() {
		try (Repository repository = open(Creation.NEVER)) {
			return repository.read(view -> {
				print(record(repository, view));
				return ExitCodes.DONE;
			});
		}
	}

	private void print(EObject record) {
		if (json) {
			try {
				JsonOutput.write(context().out(), out -> new RecordJson(out, locale()).write(record));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		} else {
			new RecordText(context().out(), locale()).print(record);
		}
	}
}
