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

	/** @return names of the formats that can be written, in their order */
	public List<String> exportNames() {
		return names(FormatContribution::exporter);
	}

	/** @return names of the formats that can be read, in their order */
	public List<String> importNames() {
		return names(FormatContribution::importer);
	}

	private <T> Optional<T> find(String name, Function<FormatContribution, Supplier<T>> direction) {
		return contributions.stream().filter(c -> c.name().equalsIgnoreCase(name) && direction.apply(c) != null).findFirst()
				.map(c -> direction.apply(c).get());
	}

	private List<String> names(Function<FormatContribution, ?> direction) {
		return contributions.stream().filter(c -> direction.apply(c) != null).map(FormatContribution::name).sorted().toList();
	}
}
