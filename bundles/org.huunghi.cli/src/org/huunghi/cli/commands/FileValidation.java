package org.huunghi.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.format.FileCheck;
import org.huunghi.cli.format.FileCheck.Finding;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.output.PlainText;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Severity;

/**
 * What is wrong in files of one format, printed as {@code FILE:LINE: what is wrong}, or as a JSON array of objects with the keys {@code file},
 * {@code line} (null where the format has no lines), {@code place} (null where the line says enough), {@code severity} and {@code message}.
 */
final class FileValidation {
	private static final Texts TEXTS = Texts.beside(FileValidation.class, "messages");

	private final CliContext context;
	private final List<Found> found = new ArrayList<>();

	private record Found(Path file, Finding finding) {
	}

	FileValidation(CliContext context) {
		this.context = context;
	}

	/** Checks the files in their order. */
	void check(FileCheck check, List<Path> files) throws IOException {
		for (Path file : files) {
			check.check(file, file.toString(), context.locale()).forEach(finding -> found.add(new Found(file, finding)));
		}
	}

	/** @return how many findings of that severity there are */
	int count(Severity severity) {
		return (int) found.stream().filter(one -> one.finding().severity() == severity).count();
	}

	void print() {
		found.forEach(one -> context.out().println(PlainText.oneLine(line(one.file(), one.finding()))));
	}

	private String line(Path file, Finding finding) {
		StringBuilder line = new StringBuilder(file.toString());
		if (finding.line() > 0) {
			line.append(':').append(finding.line());
		}
		if (finding.severity() != Severity.ERROR) {
			line.append(": ").append(TEXTS.get(context.locale(), "validate." + finding.severity()));
		}
		if (finding.place() != null) {
			line.append(": ").append(finding.place());
		}
		return line.append(": ").append(finding.message()).toString();
	}

	void printJson() throws IOException {
		JsonOutput.write(context.out(), out -> {
			out.writeStartArray();
			for (Found one : found) {
				Finding finding = one.finding();
				out.writeStartObject();
				out.writeStringField("file", one.file().toString());
				out.writeFieldName("line");
				if (finding.line() > 0) {
					out.writeNumber(finding.line());
				} else {
					out.writeNull();
				}
				out.writeStringField("place", finding.place());
				out.writeStringField("severity", finding.severity().name());
				out.writeStringField("message", finding.message());
				out.writeEndObject();
			}
			out.writeEndArray();
		});
	}
}
