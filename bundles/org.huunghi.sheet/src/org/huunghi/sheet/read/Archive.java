package org.huunghi.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.huunghi.sheet.SheetException;

/**
 * Looks through the archive that a workbook is before anything is made of it: an archive that grows without measure when it is unpacked, or whose parts
 * define entities of their own, is refused. Unpacks every part once, and keeps nothing.
 */
final class Archive {
	private static final int MOST_PARTS = 10_000;
	private static final long LARGEST = 1_000L << 20;
	/** The texts of all cells are kept in memory while a sheet is read. */
	private static final long MOST_TEXTS = 64L << 20;
	/** No real sheet is packed more tightly than this once it is large. */
	private static final int TIGHTEST = 200;
	private static final long LARGE = 32L << 20;
	private static final String TEXTS = "xl/sharedstrings.xml";

	private final Set<String> parts = new HashSet<>();
	private final Set<String> withMerges = new HashSet<>();
	private long unpacked;

	private Archive() {
	}

	/**
	 * @throws SheetException where it is no workbook, or not safe to read
	 * @throws IOException where the file can't be read
	 */
	static Archive check(Path file) throws IOException {
		Archive archive = new Archive();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			archive.look(zip);
		} catch (ZipException e) {
			throw SheetException.because(e, null, "file.broken");
		}
		return archive;
	}

	/** @return whether the part is there */
	boolean has(String part) {
		return parts.contains(part);
	}

	/** @return whether a sheet has merged cells */
	boolean hasMerges(String part) {
		return withMerges.contains(part);
	}

	private void look(ZipFile zip) throws IOException {
		if (zip.size() > MOST_PARTS) {
			throw new SheetException(null, "file.bomb");
		}
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			parts.add(entry.getName());
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				look(zip, entry, name);
			}
		}
		if (has("mimetype") && has("content.xml")) {
			throw new SheetException(null, "file.openDocument");
		}
		if (!has("[Content_Types].xml") || !has("xl/workbook.xml")) {
			throw new SheetException(null, has("xl/workbook.bin") ? "file.binary" : "file.other");
		}
	}

	private void look(ZipFile zip, ZipEntry entry, String name) throws IOException {
		long most = name.equals(TEXTS) ? MOST_TEXTS : LARGEST;
		long size = 0;
		PartScan scan = new PartScan();
		byte[] block = new byte[64 * 1024];
		try (InputStream in = zip.getInputStream(entry)) {
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				size += read;
				unpacked += read;
				if (size > most || unpacked > LARGEST || size > LARGE && size / TIGHTEST > Math.max(1, entry.getCompressedSize())) {
					throw new SheetException(null, "file.bomb");
				}
				scan.look(block, read);
			}
		}
		if (scan.hasMerges()) {
			withMerges.add(entry.getName());
		}
	}
}
