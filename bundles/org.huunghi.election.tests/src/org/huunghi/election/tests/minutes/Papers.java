package org.huunghi.election.tests.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.Platform;
import org.huunghi.document.BuiltIn;
import org.huunghi.document.Format;
import org.huunghi.document.TemplateException;
import org.huunghi.document.Templates;
import org.huunghi.election.Election;
import org.huunghi.election.minutes.Minutes;
import org.huunghi.election.minutes.Paper;

/** Fills the templates that come with the plug-in and reads the text of the documents. */
final class Papers {
	private Papers() {
	}

	/** Through the extension point in a platform, else from the folder beside this one. */
	static Templates templates() {
		Path none = Path.of("no-copies");
		if (Platform.isRunning()) {
			return Templates.of(none);
		}
		List<BuiltIn> builtIns = new ArrayList<>();
		for (Paper paper : Paper.values()) {
			for (String language : List.of("vi", "lo", "en")) {
				for (Format format : Format.values()) {
					Path file = Path.of("..", "org.huunghi.election", "templates", paper.name().toLowerCase(Locale.ROOT) + '_' + language + '.' + format.ending());
					builtIns.add(BuiltIn.of(paper.kind(), Locale.of(language), format, locale -> paper.kind(), () -> Files.newInputStream(file)));
				}
			}
		}
		return new Templates(none, builtIns);
	}

	/** The text of the document, blanks collapsed. */
	static String text(Election election, Paper paper, Format format, Locale language) throws IOException, TemplateException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Minutes.write(election, paper, format, language, templates(), out);
		String markup = format == Format.HTML ? out.toString(StandardCharsets.UTF_8).replaceFirst("(?s)^.*<body>", "") : document(out.toByteArray());
		return markup.replaceAll("</(p|td|th|tr|h\\d|w:p)>", " ").replaceAll("<[^>]*>", "").replace("&amp;", "&").replaceAll("[\\s\u00a0]+", " ").strip();
	}

	private static String document(byte[] docx) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new IOException("no word/document.xml");
	}
}
