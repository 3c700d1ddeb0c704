package org.huunghi.aid.cli.iati;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.cli.format.FileCheck;

/** Checks a file of activities: by the grammar of the standard, and by its lists of codes. */
public final class IatiFileCheck implements FileCheck {
	@Override
	public List<Finding> check(Path file, String name, Locale locale) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return new IatiReader().check(in).stream()
					.map(one -> new Finding(one.severity(), one.line(), one.place().isEmpty() ? null : one.place(), one.message(locale))).toList();
		}
	}
}
