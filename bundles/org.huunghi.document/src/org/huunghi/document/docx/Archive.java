package org.huunghi.document.docx;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;

/** The parts of a zip file, in their order. Reads no more than a template can hold, and always writes the same bytes for the same parts. */
final class Archive {
	private static final int MOST_PARTS = 2_000;
	private static final int MOST_BYTES = 64 << 20;
	private static final int MOST_TIMES = 150;
	/** So small that it does no harm, however well it was packed. */
	private static final int HARMLESS = 8 << 20;
	/** Not the very earliest time that a zip file can hold, with which Java writes the time zone into the file. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final int END_LENGTH = 22;

	private final Map<String, byte[]> parts;

	private Archive(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	/**
	 * @param file the zip file
	 * @param templateName for messages
	 * @throws TemplateException if it is no zip file, damaged, or holds too much
	 */
	static Archive read(byte[] file, String templateName) throws TemplateException {
		if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
			throw new TemplateException(Kind.NOT_DOCX, templateName, Place.WHOLE, null);
		}
		if (!hasEnd(file)) {
			throw new TemplateException(Kind.DAMAGED, templateName, Place.WHOLE, null);
		}
		long most = Math.min(MOST_BYTES, Math.max(HARMLESS, (long) file.length * MOST_TIMES));
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
			long left = most;
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readNBytes((int) left + 1);
				left -= content.length;
				if (left < 0) {
					throw new TemplateException(Kind.TOO_LARGE, templateName, Place.WHOLE, null, "> " + (most >> 20) + " MB");
				}
				if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
					throw new TemplateException(Kind.DAMAGED, templateName, Place.WHOLE, null);
				}
				if (parts.size() > MOST_PARTS) {
					throw new TemplateException(Kind.TOO_LARGE, templateName, Place.WHOLE, null, "> " + MOST_PARTS);
				}
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new TemplateException(Kind.DAMAGED, templateName, Place.WHOLE, e);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return new Archive(parts);
	}

	// The directory at the end of a zip file is what lacks when the file was cut off.
	private static boolean hasEnd(byte[] file) {
		for (int at = file.length - END_LENGTH; at >= 0 && at >= file.length - END_LENGTH - 0xFFFF; at--) {
			if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
				return true;
			}
		}
		return false;
	}

	/** @return the content of a part, or null where there is none of that name */
	byte[] part(String name) {
		return parts.get(name);
	}

	/** Writes the archive, with other contents for some parts. The stream stays open. */
	void write(Map<String, byte[]> changed, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			ZipEntry entry = new ZipEntry(part.getKey());
			entry.setTimeLocal(TIME);
			zip.putNextEntry(entry);
			zip.write(changed.getOrDefault(part.getKey(), part.getValue()));
			zip.closeEntry();
		}
		zip.finish();
		out.flush();
	}
}
