package org.huunghi.cli.format;

import java.util.List;

import picocli.CommandLine.Option;

/** What {@code export} is told beside the format. */
public final class ExportOptions extends FormatOptions {
	/** The fields of a table. */
	public static final String COLUMNS = "--columns";

	@Option(names = COLUMNS, paramLabel = "FIELD", split = ",", descriptionKey = "columns")
	private List<String> columns = List.of();

	/** @return the fields, in their order; empty for all */
	public List<String> columns() {
		return columns;
	}
}
