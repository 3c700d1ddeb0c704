package org.huunghi.cli.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.UnionChoice;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Union;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the user said beside the format and the file. A format names the options that it takes; the command refuses the others. */
public abstract class FormatOptions {
	/** The union whose records go in or out. A format that takes it holds records, not whole unions. */
	public static final String UNION = "--union";
	/** What the records are. */
	public static final String TYPE = "--type";
	/** Faulty entries are left out; else one of them refuses all. */
	public static final String SKIP_REFUSED = "--skip-refused";
	/** What only one format knows, as KEY=VALUE. */
	static final String OPTION = "--option";

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = UNION, paramLabel = "NAME", descriptionKey = "union")
	private String union;

	@Option(names = TYPE, paramLabel = "TYPE", descriptionKey = "recordType")
	private String type;

	@Option(names = SKIP_REFUSED, descriptionKey = "skipRefused")
	private boolean skipRefused;

	@Option(names = OPTION, paramLabel = "KEY=VALUE", descriptionKey = "option")
	private Map<String, String> values = new LinkedHashMap<>();

	/** @return the name of a key of {@code --option}, for {@link ImportFormat#options} and {@link ExportFormat#options} */
	public static String key(String key) {
		return OPTION + ' ' + key;
	}

	/** @return the context of the call */
	public final CliContext context() {
		return CliContext.of(command);
	}

	/** @return a failure with exit code 2 that says what is wrong with the call */
	public final CliFailure wrongUsage(String message) {
		return CliFailure.usage(context().text("usage.line", command.qualifiedName(), message));
	}

	/** @return a failure with exit code 2 that says which option the format needs */
	public final CliFailure missing(String option) {
		return wrongUsage(context().text("usage.missing", option));
	}

	/** @return name or id of the union; empty where the user named none */
	public final Optional<String> union() {
		return Optional.ofNullable(union);
	}

	/**
	 * @return the union that the user named; where none is named, the only one that there is
	 * @throws CliFailure exit code 1 where there is none of that name or more than one, 2 where none is named and there are several
	 */
	public final Union union(Repository repository, View view) {
		if (union == null && view.unions().size() == 1) {
			return view.unions().getFirst();
		}
		return new UnionChoice(context(), repository, view).named(union().orElseThrow(() -> missing(UNION)));
	}

	/** @return what the records are */
	public final Optional<String> type() {
		return Optional.ofNullable(type);
	}

	/** @return whether the rest is taken where something in one entry is wrong; else nothing is */
	public final boolean skipsRefused() {
		return skipRefused;
	}

	/** @return what the user said with {@code --option KEY=VALUE} */
	public final Optional<String> value(String key) {
		return Optional.ofNullable(values.get(key)).filter(text -> !text.isBlank());
	}

	/** Tells the user something on the way, such as what was left out; one line. */
	public final void tell(String line) {
		context().err().println(PlainText.oneLine(line));
	}

	/**
	 * Refuses what the user said and the format does not take.
	 *
	 * @param taken names of options, and of keys as {@link #key} gives them
	 * @throws CliFailure exit code 2
	 */
	public final void allowOnly(Set<String> taken) {
		Set<String> unknown = new TreeSet<>();
		for (CommandSpec options : command.mixins().values()) {
			if (options.userObject() == this) {
				options.options().stream().filter(this::isSaid).map(OptionSpec::longestName).forEach(unknown::add);
			}
		}
		unknown.remove(OPTION);
		values.keySet().forEach(key -> unknown.add(key(key)));
		unknown.removeAll(taken);
		if (!unknown.isEmpty()) {
			throw wrongUsage(context().text("options.unknown", String.join(", ", unknown)));
		}
	}

	private boolean isSaid(OptionSpec option) {
		return command.commandLine().getParseResult().hasMatchedOption(option);
	}
}
