package org.huunghi.cli.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.CliFailure;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What {@code export} is told beside the format, for formats that hold records and not whole unions. A format that can't use an option refuses it. */
public final class ExportOptions {
	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--union", paramLabel = "NAME", descriptionKey = "union")
	private String union;

	@Option(names = "--type", paramLabel = "TYPE", descriptionKey = "exportType")
	private String type;

	@Option(names = "--columns", paramLabel = "FIELD", split = ",", descriptionKey = "columns")
	private List<String> columns = List.of();

	@Option(names = "--skip-refused", descriptionKey = "skipRefused")
	private boolean skipRefused;

	@Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "option")
	private Map<String, String> values = new LinkedHashMap<>();

	/** @return the context of the call */
	public CliContext context() {
		return CliContext.of(command);
	}

	/** @return a failure with exit code 2 that says what is wrong with the call */
	public CliFailure wrongUsage(String message) {
		return CliFailure.usage(context().text("usage.line", command.qualifiedName(), message));
	}

	/** @return name or id of the union whose records are meant; empty for those of all */
	public Optional<String> union() {
		return Optional.ofNullable(union);
	}

	/** @return what the records are */
	public Optional<String> type() {
		return Optional.ofNullable(type);
	}

	/** @return the fields, in their order; empty for all */
	public List<String> columns() {
		return columns;
	}

	/**
	 * @return what formats are told that bring records into one union, or out of it
	 * @throws CliFailure exit code 2, where the user said more than that
	 */
	FormatOptions common() {
		refuse(type != null || !columns.isEmpty());
		return new FormatOptions(context(), union, skipRefused, values);
	}

	/**
	 * Refuses what only such formats take.
	 *
	 * @throws CliFailure exit code 2
	 */
	public void refuseCommon() {
		refuse(skipRefused || !values.isEmpty());
	}

	private void refuse(boolean any) {
		if (any) {
			throw wrongUsage(context().text("format.noOptions"));
		}
	}
}
