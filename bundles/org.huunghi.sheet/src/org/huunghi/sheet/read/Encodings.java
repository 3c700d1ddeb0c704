package org.huunghi.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out in which encoding a text file is: by its byte order mark, else UTF-8 where all of it is, else that of older Vietnamese Windows. */
final class Encodings {
	/** Tone marks follow their letters in it as characters of their own. */
	static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

	private static final int BLOCK = 64 * 1024;

	private Encodings() {
	}

	static Charset of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(BLOCK);
			if (startsWith(start, 0xFF, 0xFE)) {
				return StandardCharsets.UTF_16LE;
			}
			if (startsWith(start, 0xFE, 0xFF)) {
				return StandardCharsets.UTF_16BE;
			}
			if (isWide(start)) {
				return start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
			}
			return isUtf8(start, in) ? StandardCharsets.UTF_8 : VIETNAMESE_WINDOWS;
		}
	}

	/** Whether the bytes are UTF-16: by the mark, or since every second byte of a line in Latin letters would be nought. */
	static boolean isWide(byte[] start) {
		if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
			return true;
		}
		int[] noughts = new int[2];
		for (int i = 0; i < start.length; i++) {
			noughts[i % 2] += start[i] == 0 ? 1 : 0;
		}
		int most = Math.max(noughts[0], noughts[1]);
		return most > start.length / 5 && Math.min(noughts[0], noughts[1]) == 0;
	}

	private static boolean startsWith(byte[] start, int first, int second) {
		return start.length >= 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
	}

	private static boolean isUtf8(byte[] start, InputStream rest) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		CharBuffer sink = CharBuffer.allocate(BLOCK + 8);
		ByteBuffer bytes = ByteBuffer.allocate(BLOCK + 8);
		byte[] block = start;
		while (true) {
			boolean last = block.length < BLOCK;
			bytes.put(block).flip();
			CoderResult result = decoder.decode(bytes, sink, last);
			if (result.isError()) {
				return false;
			}
			bytes.compact();
			sink.clear();
			if (last) {
				return true;
			}
			block = rest.readNBytes(BLOCK);
		}
	}

	/** Leaves out the byte order mark where there is one. */
	static void skipMark(Reader reader) throws IOException {
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
	}
}
