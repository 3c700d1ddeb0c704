package org.huunghi.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.huunghi.union.dataset.DataSet;

/**
 * What surrounds the command line: the application gives the process's own, a test its own.
 *
 * @param out takes the answer and nothing else
 * @param err takes messages
 * @param environment the environment variables
 * @param defaultLocale language of a reader who has not chosen one
 * @param version of the program
 * @param dataSets the data sets that are installed
 * @param terminal where the user may be asked
 */
public record Host(OutputStream out, OutputStream err, Map<String, String> environment, Locale defaultLocale, String version,
		Supplier<List<DataSet>> dataSets, Terminal terminal) {
}
