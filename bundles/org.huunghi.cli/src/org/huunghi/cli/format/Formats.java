package org.huunghi.cli.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.huunghi.cli.contribution.FormatContribution;

/** The formats that are installed, by name. */
public final class Formats {
	private final List<FormatContribution> contributions;

	/** @param contributions in any order */
	public Formats(List<FormatContribution> contributions) {
		this.contributions = List.copyOf(contributions);
	}

	/** @return what writes the format, or empty where none of that name can be written */
	public Optional<ExportFormat> exporter(String name) {
		return find(name, FormatContribution::exporter);
	}

	/** @return what reads the format, or empty where none of that name can be read */
	public Optional<ImportFormat> importer(String name) {
		return find(name, FormatContribution::importer);
	}

	/** @return what checks a file of the format by itself, or empty where none of that name can be checked */
	public Optional<FileCheck> checker(String name) {
		return find(name, FormatContribution::checker);
	}

	/** @return names of the formats that can be written, in their order */
	public List<String> exportNames() {
		return names(FormatContribution::exporter);
	}

	/** @return names of the formats that can be read, in their order */
	public List<String> importNames() {
		return names(FormatContribution::importer);
	}

	/** @return names of the formats of which a file can be checked by itself, in their order */
	public List<String> checkNames() {
		return names(FormatContribution::checker);
	}

	private <T> Optional<T> find(String name, Function<FormatContribution, Supplier<T>> direction) {
		return contributions.stream().filter(c -> c.name().equalsIgnoreCase(name) && direction.apply(c) != null).findFirst()
				.map(c -> direction.apply(c).get());
	}

	private List<String> names(Function<FormatContribution, ?> direction) {
		return contributions.stream().filter(c -> direction.apply(c) != null).map(FormatContribution::name).distinct().sorted().toList();
	}
}
