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
record DraftFile(String name, String note, String author, long base, boolean closed) {
	/** Where it lies; the server lets everybody write it on a branch who may write anything. */
	static final String PATH = "/draft";

	/** @return what a draft says, or empty for a branch that is none, or whose making was cut short */
	static Optional<DraftFile> read(CDOView view) {
		if (!view.hasResource(PATH) || !(view.getResource(PATH).getContents().getFirst() instanceof AttachmentContent content)) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(new String(content.getBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Optional.of(new DraftFile(properties.getProperty("name", ""), properties.getProperty("note", ""), properties.getProperty("author", ""),
				Long.parseLong(properties.getProperty("base", "0")), Boolean.parseBoolean(properties.getProperty("closed"))));
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

	DraftFile withBase(long time) {
		return new DraftFile(name, note, author, time, closed);
	}

	DraftFile asClosed() {
		return new DraftFile(name, note, author, base, true);
	}

	Instant baseTime() {
		return Instant.ofEpochMilli(base);
	}
}
