package org.huunghi.election.ui.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.document.Format;
import org.huunghi.document.TemplateException;
import org.huunghi.document.Templates;

/** The user's own copies of the templates of elections. */
final class OwnTemplates {
	private final Path dataFolder;

	OwnTemplates(Path dataFolder) {
		this.dataFolder = dataFolder;
	}

	/** @return the user's own template that is used; empty where it is the one that comes with the workbench */
	Optional<Path> used(DocumentKind kind, Locale language, Format format) throws IOException {
		return Templates.of(dataFolder).list().stream().filter(entry -> entry.edited() && entry.kind().equals(kind.template())
				&& entry.language().getLanguage().equals(language.getLanguage()) && entry.format() == format).map(entry -> entry.copy()).findFirst();
	}

	/** @return the user's own template, made from the one that comes with the workbench where there was none */
	Path edit(DocumentKind kind, Locale language, Format format) throws IOException, TemplateException {
		return Templates.of(dataFolder).edit(kind.template(), language, format);
	}

	/** Puts the user's own template aside; its work is never deleted. @return where it lies now; empty where there was none */
	Optional<Path> putAside(DocumentKind kind, Locale language, Format format) throws IOException {
		Optional<Path> used = used(kind, language, format);
		if (used.isEmpty()) {
			return used;
		}
		Path aside = used.get().resolveSibling(used.get().getFileName() + ".bak");
		for (int i = 2; Files.exists(aside); i++) {
			aside = used.get().resolveSibling(used.get().getFileName() + "." + i + ".bak");
		}
		return Optional.of(Files.move(used.get(), aside));
	}
}
