package org.huunghi.workbench.form.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.huunghi.union.Attachment;
import org.huunghi.union.AttachmentContent;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Makes attachments of files, and files of attachments. */
public final class AttachmentFiles {
	/** The largest file that is kept with a document, in bytes. */
	public static final long LIMIT = 25L << 20;

	private AttachmentFiles() {
	}

	/**
	 * Reads a file.
	 *
	 * @return an attachment with the file's name, type, size, digest and bytes, in no document yet
	 * @throws TooLargeException when the file has more than {@link #LIMIT} bytes
	 */
	public static Attachment read(Path file) throws IOException, TooLargeException {
		long size = Files.size(file);
		if (size > LIMIT) {
			throw new TooLargeException(size);
		}
		byte[] bytes = Files.readAllBytes(file);
		Attachment attachment = Creation.create(UnionPackage.Literals.ATTACHMENT);
		attachment.setFileName(file.getFileName().toString());
		attachment.setMediaType(mediaType(file));
		attachment.setSize(bytes.length);
		attachment.setSha256(digest(bytes));
		AttachmentContent content = UnionFactory.eINSTANCE.createAttachmentContent();
		content.setBytes(bytes);
		attachment.setContent(content);
		return attachment;
	}

	private static String mediaType(Path file) throws IOException {
		String type = Files.probeContentType(file);
		return type == null ? "application/octet-stream" : type;
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Says that a file is too large to be kept. */
	public static final class TooLargeException extends Exception {
		private static final long serialVersionUID = 1L;
		private final long size;

		TooLargeException(long size) {
			super(size + " bytes");
			this.size = size;
		}

		/** @return the file's size in megabytes, rounded up */
		public long megabytes() {
			return (size + (1 << 20) - 1) >> 20;
		}
	}
}
