package org.huunghi.cli.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine.Option;

/** What {@code import} is told beside the format and the file. */
public final class ImportOptions extends FormatOptions {
	/** What formats of tables take. */
	public static final Set<String> OF_TABLES = Set.of(UNION, TYPE, "--sheet", "--heading-row", "--map", "--set", "--unit", "--month-first", "--names",
			"--new-names", "--duplicates", "--refused", "--dry-run");

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

	/** What becomes of names that no record is like. */
	public enum NewNames {
		/** A record is made. */
		create,
		/** The field is left empty. */
		empty,
		/** The rows are refused. */
		refuse
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
}
