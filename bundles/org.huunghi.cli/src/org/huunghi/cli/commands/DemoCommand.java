package org.huunghi.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Union;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.xmi.XmiInterchange;

import picocli.CommandLine.Command;

/**
 * {@code demo}: makes the repository where there is none and installs every data set that the plug-ins bring.
 * Data sets that are there already are left alone; when all are, the command refuses and nothing is changed.
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
				if (isInstalled(dataSet, repository)) {
					present.add(name);
				} else {
					Transfer.installDataSet(repository, dataSet);
					out.println(text("demo.installed", name));
				}
			}
		}
		if (present.size() == dataSets.size()) {
			throw CliFailure.repository(text("demo.there", folder(), String.join(", ", present)));
		}
		present.forEach(name -> context().err().println(text("demo.left", name)));
		return ExitCodes.DONE;
	}

	/** @return whether the repository holds a union of the data set already, whatever became of it since */
	private static boolean isInstalled(DataSet dataSet, Repository repository) throws IOException {
		try (InputStream in = dataSet.open()) {
			List<String> unions = XmiInterchange.read(in, dataSet.fileName()).stream().filter(Union.class::isInstance).map(root -> ((Union) root).getId()).toList();
			return repository.read(view -> unions.stream().anyMatch(id -> view.find(id).isPresent()));
		}
	}
}
