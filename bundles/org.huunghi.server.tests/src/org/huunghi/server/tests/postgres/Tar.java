package org.huunghi.server.tests.postgres;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks tar archives, as far as files, folders and symbolic links go. */
final class Tar {
	private static final int BLOCK = 512;

	private Tar() {
	}

	static void unpack(InputStream archive, Path folder) throws IOException {
		DataInputStream in = new DataInputStream(archive);
		byte[] header = new byte[BLOCK];
		String longName = null;
		for (in.readFully(header); header[0] != 0; in.readFully(header)) {
			long size = number(header, 124, 12);
			String prefix = text(header, 345, 155);
			String name = longName != null ? longName : prefix.isEmpty() ? text(header, 0, 100) : prefix + '/' + text(header, 0, 100);
			longName = null;
			Path path = folder.resolve(name).normalize();
			if (!path.startsWith(folder)) {
				throw new IOException("Leads out of the folder: " + name);
			}
			switch (header[156]) {
			case 'L' -> longName = new String(in.readNBytes((int) size), StandardCharsets.UTF_8).replace("\0", "");
			case '5' -> Files.createDirectories(path);
			case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
			case '0', 0 -> write(in, size, path, (number(header, 100, 8) & 0100) != 0);
			default -> in.skipNBytes(size);
			}
			in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
		}
	}

	private static void write(InputStream in, long size, Path path, boolean program) throws IOException {
		Files.createDirectories(path.getParent());
		byte[] buffer = new byte[1 << 16];
		try (OutputStream out = Files.newOutputStream(path)) {
			for (long left = size; left > 0;) {
				int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
				if (read == 0) {
					throw new IOException("Ends early: " + path);
				}
				out.write(buffer, 0, read);
				left -= read;
			}
		}
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
	}

	private static String text(byte[] header, int from, int length) {
		int end = from;
		while (end < from + length && header[end] != 0) {
			end++;
		}
		return new String(header, from, end - from, StandardCharsets.UTF_8);
	}

	private static long number(byte[] header, int from, int length) {
		String octal = text(header, from, length).strip();
		return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
	}
}
