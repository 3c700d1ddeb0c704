package org.huunghi.union.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** A ready-made data set that a plug-in offers, such as the records of one province: an XMI file with its name. */
public final class DataSet {
	private final String id;
	private final Function<Locale, String> names;
	private final URL file;
	private final List<DataSetPart> parts;

	/** A data set without parts for other plug-ins. */
	public DataSet(String id, Function<Locale, String> names, URL file) {
		this(id, names, file, List.of());
	}

	/**
	 * @param id not null
	 * @param names gives its name in a language, or null where it has none
	 * @param file where it lies, not null
	 * @param parts what it holds for other plug-ins, not null
	 */
	public DataSet(String id, Function<Locale, String> names, URL file, List<DataSetPart> parts) {
		this.id = Objects.requireNonNull(id);
		this.names = names;
		this.file = Objects.requireNonNull(file);
		this.parts = List.copyOf(parts);
	}

	/** @return the id that its plug-in gave it, never null */
	public String id() {
		return id;
	}

	/** @return its name in that language, else in English, else its id */
	public String name(Locale locale) {
		return Objects.requireNonNullElse(names.apply(locale), id);
	}

	/** @return the file's name, for messages */
	public String fileName() {
		return fileName(file);
	}

	static String fileName(URL file) {
		String path = file.getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return the bytes of the file, to be read with XmiInterchange and closed by the caller */
	public InputStream open() throws IOException {
		return file.openStream();
	}

	/** @return what it holds for other plug-ins, whether or not they are installed */
	public List<DataSetPart> parts() {
		return parts;
	}

	@Override
	public String toString() {
		return id;
	}
}
