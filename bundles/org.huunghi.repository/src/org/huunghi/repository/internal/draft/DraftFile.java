package org.huunghi.repository.internal.draft;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.union.AttachmentContent;
import org.huunghi.union.UnionFactory;

/**
 * What a draft says about itself. It lies on the draft's own branch, in a resource of its own, as the bytes of a properties file: so all clients share
 * it, it is in every backup, and it is no record that anybody could find.
 *
 * @param name as the author called it
 * @param note what it is for; may be empty
 * @param author who made it
 * @param base as of when it has taken in what is outside it, in milliseconds
 * @param closed whether it is closed for good
 */
public record DraftFile(String name, String note, String author, long base, boolean closed) {
	/**
	 * Where it lies. It is no secret of a register: a server sends it to everybody, and lets everybody make it on a branch who may write anything, but
	 * looks at what it says.
	 */
	public static final String PATH = "/draft";
	/** A name and a note need no more. */
	private static final int MOST_BYTES = 1 << 16;

	/** @return what a draft says, or empty for a branch that is none, or whose making was cut short */
	static Optional<DraftFile> read(CDOView view) {
		if (!view.hasResource(PATH) || !(view.getResource(PATH).getContents().getFirst() instanceof AttachmentContent content)) {
			return Optional.empty();
		}
		return parse(content.getBytes());
	}

	/** @return what the bytes say; empty where they are not what a draft says about itself, also for null */
	public static Optional<DraftFile> parse(byte[] bytes) {
		if (bytes == null || bytes.length > MOST_BYTES) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
			return Optional.of(new DraftFile(properties.getProperty("name", ""), properties.getProperty("note", ""), properties.getProperty("author", ""),
					Long.parseLong(properties.getProperty("base", "0")), Boolean.parseBoolean(properties.getProperty("closed"))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	void write(CDOTransaction transaction) {
		Properties properties = new Properties();
		properties.setProperty("name", name);
		properties.setProperty("note", note);
		properties.setProperty("author", author);
		properties.setProperty("base", Long.toString(base));
		properties.setProperty("closed", Boolean.toString(closed));
		StringWriter text = new StringWriter();
		try {
			properties.store(text, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		CDOResource resource = transaction.getOrCreateResource(PATH);
		if (resource.getContents().isEmpty()) {
			resource.getContents().add(UnionFactory.eINSTANCE.createAttachmentContent());
		}
		((AttachmentContent) resource.getContents().getFirst()).setBytes(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** @return the same, as of another time */
	public DraftFile withBase(long time) {
		return new DraftFile(name, note, author, time, closed);
	}

	DraftFile asClosed() {
		return new DraftFile(name, note, author, base, true);
	}

	Instant baseTime() {
		return Instant.ofEpochMilli(base);
	}
}
