package org.huunghi.sheet.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.sheet.SheetException;

/** Tells by its first bytes what a file is, whatever it is called. */
enum Content {
	/** A workbook of XLSX. */
	WORKBOOK,
	/** Text with values between separators. */
	TEXT;

	private static final int LOOKED_AT = 64 * 1024;

	static Content of(Path file) throws IOException {
		byte[] start;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			start = in.readNBytes(LOOKED_AT);
		}
		if (start.length == 0) {
			throw new SheetException(null, "file.empty");
		}
		if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new SheetException(null, isEncrypted(start) ? "file.encrypted" : "file.old");
		}
		if (startsWith(start, 'P', 'K')) {
			return WORKBOOK;
		}
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String beginning = text.stripLeading().toLowerCase(Locale.ROOT);
		if (beginning.startsWith("<html") || beginning.startsWith("<!doctype") || beginning.startsWith("<?xml") || beginning.startsWith("<table")) {
			throw new SheetException(null, "file.markup");
		}
		if (startsWith(start, '%', 'P', 'D', 'F') || text.indexOf(0) >= 0 && !Encodings.isWide(start)) {
			throw new SheetException(null, "file.other");
		}
		return TEXT;
	}

	private static boolean startsWith(byte[] start, int... expected) {
		for (int i = 0; i < expected.length; i++) {
			if (i >= start.length || (start[i] & 0xFF) != expected[i]) {
				return false;
			}
		}
		return true;
	}

	/** A workbook with a password lies in a container whose directory names the encrypted package. */
	private static boolean isEncrypted(byte[] start) {
		return new String(start, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
	}
}
