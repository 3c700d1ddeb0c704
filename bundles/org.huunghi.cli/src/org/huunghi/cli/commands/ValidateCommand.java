package org.huunghi.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.format.FileCheck;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.output.PlainText;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code validate}: what the rules find in all unions and the gazetteer, errors first; exit code 1 when there are errors. With {@code --json}
 * an array of objects with the keys {@code recordId}, {@code record}, {@code severity} (ERROR, WARNING or INFO), {@code code}, {@code feature}
 * (null where it is the record as a whole) and {@code message}. With {@code --format} it checks files instead, see {@link FileValidation}.
 */
@Command(name = "validate")
public final class ValidateCommand extends RepositoryCommand {
	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "checkedFormat")
	private String format;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
	private List<Path> files = new ArrayList<>();

	/** A problem as it is printed, which outlives the view that it was found in. */
	private record Finding(String recordId, String path, Severity severity, String code, String feature, String message) {
		static Finding of(Problem problem, Locale locale) {
			return new Finding(problem.recordId(), problem.path(locale), problem.severity(), problem.code(),
					problem.feature() == null ? null : problem.feature().getName(), problem.message(locale));
		}
	}

	@Override
	public Integer call() throws IOException {
		return format == null && files.isEmpty() ? checkRepository() : checkFiles();
	}

	private int checkFiles() throws IOException {
		if (format == null) {
			throw wrongUsage(context().text("usage.missing", "--format"));
		}
		if (placeIsGiven()) {
			throw wrongUsage(text("validate.both"));
		}
		FileCheck check = context().formats().checker(format)
				.orElseThrow(() -> wrongUsage(text("format.unknown", format, String.join(", ", context().formats().checkNames()))));
		if (files.isEmpty()) {
			throw wrongUsage(context().text("usage.missing", "FILE"));
		}
		files.forEach(this::readable);
		FileValidation validation = new FileValidation(context());
		validation.check(check, files);
		if (json) {
			validation.printJson();
		} else {
			validation.print();
			sum(validation::count);
		}
		return validation.count(Severity.ERROR) > 0 ? ExitCodes.DATA : ExitCodes.DONE;
	}

	private void sum(ToIntFunction<Severity> count) {
		context().err().println(text("validate.sum", count.applyAsInt(Severity.ERROR), count.applyAsInt(Severity.WARNING), count.applyAsInt(Severity.INFO)));
	}

	private int checkRepository() throws IOException {
		List<Finding> findings = new ArrayList<>();
		try (Repository repository = open(Creation.NEVER)) {
			findings.addAll(repository.read(this::check));
		}
		findings.sort(Comparator.comparing(Finding::severity));
		if (json) {
			printJson(findings);
		} else {
			findings.forEach(this::print);
			sum(severity -> count(findings, severity));
		}
		return count(findings, Severity.ERROR) > 0 ? ExitCodes.DATA : ExitCodes.DONE;
	}

	private List<Finding> check(View view) {
		List<Finding> findings = new ArrayList<>();
		Stream.concat(view.unions().stream(), Stream.of(view.gazetteer())).map(EObject.class::cast).forEach(root -> {
			view.preload(root);
			Validation.check(root, () -> false).forEach(problem -> findings.add(Finding.of(problem, locale())));
		});
		return findings;
	}

	private void print(Finding finding) {
		context().out().println(PlainText.oneLine(finding.path()) + ": " + text("validate." + finding.severity()) + ": "
				+ PlainText.oneLine(finding.message()) + " [" + finding.code() + ']');
	}

	private void printJson(List<Finding> findings) throws IOException {
		JsonOutput.write(context().out(), out -> {
			out.writeStartArray();
			for (Finding finding : findings) {
				out.writeStartObject();
				out.writeStringField("recordId", finding.recordId());
				out.writeStringField("record", finding.path());
				out.writeStringField("severity", finding.severity().name());
				out.writeStringField("code", finding.code());
				out.writeStringField("feature", finding.feature());
				out.writeStringField("message", finding.message());
				out.writeEndObject();
			}
			out.writeEndArray();
		});
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
