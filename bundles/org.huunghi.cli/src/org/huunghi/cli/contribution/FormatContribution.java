package org.huunghi.cli.contribution;

import java.util.function.Supplier;

import org.huunghi.cli.format.ExportFormat;
import org.huunghi.cli.format.FileCheck;
import org.huunghi.cli.format.ImportFormat;

/**
 * A file format that a plug-in contributes.
 *
 * @param name what the user types after {@code --format}
 * @param exporter makes what writes it; null where it can't be written
 * @param importer makes what reads it; null where it can't be read into a repository
 * @param checker makes what checks a file of it by itself; null where there is no such check
 */
public record FormatContribution(String name, Supplier<ExportFormat> exporter, Supplier<ImportFormat> importer, Supplier<FileCheck> checker) {
}
