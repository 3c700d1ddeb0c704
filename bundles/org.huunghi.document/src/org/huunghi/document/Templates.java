package org.huunghi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.document.TemplateException.Kind;

/**
 * The templates there are: those that come with plug-ins, and the user's own copies in a folder, which go before them. A copy is only
 * ever made, never overwritten or deleted.
 */
public final class Templates {
	/** Name of the folder of the user's copies within the data folder. */
	public static final String FOLDER = "templates";
	private static final Pattern COPY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9.-]*)_([a-z]{2,3})\\.(docx|html)");

	private final Path folder;
	private final List<BuiltIn> builtIns;

	/**
	 * @param folder where the user's copies lie; need not exist
	 * @param builtIns the templates that come with plug-ins; of two for the same kind, language and format the first is used
	 */
	public Templates(Path folder, Collection<BuiltIn> builtIns) {
		this.folder = folder;
		this.builtIns = List.copyOf(builtIns);
	}

	/**
	 * @param dataFolder the folder of a repository, in which the user's copies lie in {@link #FOLDER}
	 * @return those copies and the templates that the installed plug-ins offer
	 */
	public static Templates of(Path dataFolder) {
		return new Templates(dataFolder.resolve(FOLDER), ContributedTemplates.all());
	}

	/**
	 * Opens the template for a document: the user's copy where there is one, else the built-in one. A copy that is damaged is not passed
	 * over in silence, since the document would look other than its user expects.
	 *
	 * @throws TemplateException if there is no such template, or it is not sound
	 */
	public Template find(String kind, Locale language, Format format) throws IOException, TemplateException {
		Path copy = copyOf(kind, language, format);
		if (Files.isRegularFile(copy)) {
			try (InputStream in = Files.newInputStream(copy)) {
				return Template.open(in, copy.toString(), language, format);
			} catch (TemplateException e) {
				throw builtIn(kind, language, format).isPresent() ? e.ofCopy() : e;
			}
		}
		BuiltIn builtIn = requireBuiltIn(kind, language, format);
		try (InputStream in = builtIn.open()) {
			return Template.open(in, builtIn.fileName(), language, format);
		}
	}

	/**
	 * Gives the user a copy to edit: the one there is, else a new one, made from the built-in template.
	 *
	 * @return the file, which exists
	 * @throws TemplateException if there is neither
	 * @throws IOException if the file cannot be written; then none is left behind
	 */
	public Path edit(String kind, Locale language, Format format) throws IOException, TemplateException {
		Path copy = copyOf(kind, language, format);
		if (Files.exists(copy)) {
			return copy;
		}
		byte[] content;
		try (InputStream in = requireBuiltIn(kind, language, format).open()) {
			content = in.readAllBytes();
		}
		Files.createDirectories(folder);
		Path unfinished = Files.createTempDirectory(folder, "new-").resolve(copy.getFileName());
		try {
			Files.write(unfinished, content);
			// Without an option to replace, so that a copy that somebody put there in the meantime stays.
			Files.move(unfinished, copy);
		} finally {
			Files.deleteIfExists(unfinished);
			Files.delete(unfinished.getParent());
		}
		return copy;
	}

	/** @return all templates, sorted by kind, language and format; a user's own too that no plug-in offers */
	public List<TemplateEntry> list() throws IOException {
		List<TemplateEntry> entries = new ArrayList<>();
		for (BuiltIn builtIn : builtIns) {
			add(entries, builtIn.kind(), builtIn.language(), builtIn.format());
		}
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Matcher name = COPY.matcher(file.getFileName().toString());
					if (name.matches()) {
						add(entries, name.group(1), Locale.of(name.group(2)), Format.valueOf(name.group(3).toUpperCase(Locale.ROOT)));
					}
				}
			}
		}
		entries.sort(Comparator.comparing(TemplateEntry::kind).thenComparing(entry -> entry.language().getLanguage()).thenComparing(TemplateEntry::format));
		return entries;
	}

	private void add(List<TemplateEntry> entries, String kind, Locale language, Format format) {
		Path copy = copyOf(kind, language, format);
		if (entries.stream().noneMatch(entry -> entry.copy().equals(copy))) {
			entries.add(new TemplateEntry(kind, language, format, builtIn(kind, language, format).orElse(null), copy, Files.isRegularFile(copy)));
		}
	}

	private BuiltIn requireBuiltIn(String kind, Locale language, Format format) throws TemplateException {
		Optional<BuiltIn> found = builtIn(kind, language, format);
		if (found.isPresent()) {
			return found.get();
		}
		String languages = builtIns.stream().filter(other -> other.kind().equals(kind) && other.format() == format)
				.map(other -> other.language().getLanguage()).distinct().sorted().collect(Collectors.joining(", "));
		throw new TemplateException(Kind.NO_TEMPLATE, fileName(kind, language, format), Place.WHOLE, null, language.getLanguage(),
				languages.isEmpty() ? "–" : languages);
	}

	private Optional<BuiltIn> builtIn(String kind, Locale language, Format format) {
		return builtIns.stream().filter(other -> other.kind().equals(kind) && other.language().getLanguage().equals(language.getLanguage())
				&& other.format() == format).findFirst();
	}

	private Path copyOf(String kind, Locale language, Format format) {
		String name = fileName(kind, language, format);
		if (!COPY.matcher(name).matches()) {
			throw new IllegalArgumentException("kind or language of template: " + name);
		}
		return folder.resolve(name);
	}

	static String fileName(String kind, Locale language, Format format) {
		return kind + '_' + language.getLanguage() + '.' + format.ending();
	}
}
