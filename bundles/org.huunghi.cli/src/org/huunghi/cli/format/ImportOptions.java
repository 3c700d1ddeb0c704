package org.huunghi.cli.format;

import java.nio.file.Path;
import java.util.ArrayList;
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

/** What {@code import} is told beside the file, for formats that hold records and not whole unions. A format that can't use an option refuses it. */
public final class ImportOptions {
	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--union", paramLabel = "NAME", descriptionKey = "union")
	private String union;

	@Option(names = "--type", paramLabel = "TYPE", descriptionKey = "importType")
	private String type;

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
	private String sheet;

	@Option(names = "--heading-row", paramLabel = "N", descriptionKey = "headingRow")
	private Integer headingRow;

	@Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "map")
	private Map<String, String> columns = new LinkedHashMap<>();

	@Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "set")
	private Map<String, String> constants = new LinkedHashMap<>();

	@Option(names = "--unit", paramLabel = "COLUMN=UNIT", descriptionKey = "unit")
	private Map<String, String> units = new LinkedHashMap<>();

	@Option(names = "--month-first", paramLabel = "COLUMN", descriptionKey = "monthFirst")
	private List<String> monthFirst = new ArrayList<>();

	@Option(names = "--names", paramLabel = "FILE", descriptionKey = "names")
	private Path names;

	@Option(names = "--new-names", paramLabel = "WHAT", descriptionKey = "newNames")
	private NewNames newNames;

	@Option(names = "--duplicates", descriptionKey = "duplicates")
	private boolean duplicates;

	@Option(names = "--refused", paramLabel = "FILE", descriptionKey = "refused")
	private Path refused;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--skip-refused", descriptionKey = "skipRefused")
	private boolean skipRefused;

	@Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "option")
	private Map<String, String> values = new LinkedHashMap<>();

	/** What becomes of names that no record is like. */
	public enum NewNames {
		/** A record is made. */
		create,
		/** The field is left empty. */
		empty,
		/** The rows are refused. */
		refuse
	}

	/** @return the context of the call */
	public CliContext context() {
		return CliContext.of(command);
	}

	/** @return a failure with exit code 2 that says what is wrong with the call */
	public CliFailure wrongUsage(String message) {
		return CliFailure.usage(context().text("usage.line", command.qualifiedName(), message));
	}

	/** @return name or id of the union that takes the records */
	public Optional<String> union() {
		return Optional.ofNullable(union);
	}

	/** @return what the records are */
	public Optional<String> type() {
		return Optional.ofNullable(type);
	}

	/** @return name of the sheet */
	public Optional<String> sheet() {
		return Optional.ofNullable(sheet);
	}

	/** @return number of the row with the headings; 0 where there is none; empty where it is to be found out */
	public Optional<Integer> headingRow() {
		return Optional.ofNullable(headingRow);
	}

	/** @return fields by column, which is named by its heading or its letters; a blank field leaves the column out */
	public Map<String, String> columns() {
		return columns;
	}

	/** @return values for all records, by field */
	public Map<String, String> constants() {
		return constants;
	}

	/** @return units of amounts by column */
	public Map<String, String> units() {
		return units;
	}

	/** @return columns in whose dates the month comes first */
	public List<String> monthFirst() {
		return monthFirst;
	}

	/** @return the list of doubtful names: read where it is there, else written */
	public Optional<Path> names() {
		return Optional.ofNullable(names);
	}

	/** @return what becomes of names that no record is like */
	public NewNames newNames() {
		return newNames == null ? NewNames.refuse : newNames;
	}

	/** @return whether also what seems to be there already is taken */
	public boolean duplicates() {
		return duplicates;
	}

	/** @return where refused rows go, so that the others are imported; empty where one refused row refuses all */
	public Optional<Path> refused() {
		return Optional.ofNullable(refused);
	}

	/** @return whether nothing is to be written */
	public boolean dryRun() {
		return dryRun;
	}

	/**
	 * @return what formats are told that bring records into one union, or out of it
	 * @throws CliFailure exit code 2, where the user said more than that
	 */
	FormatOptions common() {
		refuse(type != null || sheet != null || headingRow != null || !columns.isEmpty() || !constants.isEmpty() || !units.isEmpty() || !monthFirst.isEmpty()
				|| names != null || newNames != null || duplicates || refused != null || dryRun);
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
