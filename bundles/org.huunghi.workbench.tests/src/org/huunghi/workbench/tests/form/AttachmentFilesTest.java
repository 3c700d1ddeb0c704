package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.union.Attachment;
import org.huunghi.workbench.form.table.AttachmentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are kept byte by byte with what identifies them, up to a limit. */
class AttachmentFilesTest {
	@TempDir
	Path folder;

	@Test
	void bytesSizeAndDigest() throws Exception {
		Path file = folder.resolve("Quyết định số 12.txt");
		Files.write(file, "abc".getBytes(StandardCharsets.US_ASCII));
		Attachment attachment = AttachmentFiles.read(file);
		assertEquals("Quyết định số 12.txt", attachment.getFileName());
		assertEquals(3, attachment.getSize());
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", attachment.getSha256());
		assertArrayEquals(new byte[] { 'a', 'b', 'c' }, attachment.getContent().getBytes());
	}

	@Test
	void aFileOverTheLimitIsRefusedBeforeItIsRead() throws Exception {
		Path file = folder.resolve("large.bin");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(AttachmentFiles.LIMIT + 1);
		}
		assertEquals(26, assertThrows(AttachmentFiles.TooLargeException.class, () -> AttachmentFiles.read(file)).megabytes());
	}
}
