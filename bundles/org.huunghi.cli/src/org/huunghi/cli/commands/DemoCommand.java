package org.huunghi.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.dataset.DataSet;

import picocli.CommandLine.Command;

/**
 * {@code demo}: makes the repository where there is none and installs every data set that the plug-ins bring.
 * To data sets that are there already, only the registers are added that lack, of plug-ins that came later. When nothing lacks, the command
 * refuses and nothing is changed.
 */
@Command(name = "demo")
public final class DemoCommand extends RepositoryCommand {
	@Override
	public Integer call() throws IOException {
		List<DataSet> dataSets = context().dataSets();
		if (dataSets.isEmpty()) {
			throw CliFailure.data(text("demo.none"));
		}
		PrintStream out = context().out();
		List<String> present = new ArrayList<>();
		try (Repository repository = open(Creation.IF_MISSING)) {
			for (DataSet dataSet : dataSets) {
				String name = dataSet.name(locale());
				switch (Transfer.stateOf(repository, dataSet)) {
				case COMPLETE -> present.add(name);
				case ABSENT -> {
					Transfer.installDataSet(repository, dataSet);
					out.println(text("demo.installed", name));
				}
				case INCOMPLETE -> out.println(text("demo.completed", name, Transfer.installDataSet(repository, dataSet).records()));
				}
			}
		}
		if (present.size() == dataSets.size()) {
			throw CliFailure.repository(text("demo.there", location(), String.join(", ", present)));
		}
		present.forEach(name -> context().err().println(text("demo.left", name)));
		return ExitCodes.DONE;
	}
}
