package org.huunghi.sheet.read;

import java.nio.charset.StandardCharsets;

import org.huunghi.sheet.SheetException;

/** Looks at the bytes of one XML part for what no workbook needs and a parser would suffer from, whatever the parser does about it. */
final class PartScan {
	/** A cell holds 32,767 characters at most; what is between two signs {@code <} is never as long as this. */
	private static final int LONGEST_RUN = 1 << 20;
	private static final byte[] TYPE = bytes("<!DOCTYPE");
	private static final byte[] ENTITY = bytes("<!ENTITY");
	private static final byte[] MERGE = bytes("mergeCell ");
	/** Before the address of a cell. */
	private static final byte[] ADDRESS = bytes(" r=\"");
	private static final int LETTERS = 3;

	private final int[] matched = new int[4];
	private int run;
	/** Letters of an address so far; -1 outside one. */
	private int letters = -1;
	private boolean merges;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	void look(byte[] block, int length) throws SheetException {
		for (int i = 0; i < length; i++) {
			byte b = block[i];
			run = b == '<' ? 0 : run + 1;
			boolean address = letters >= 0 && (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z');
			letters = address ? letters + 1 : -1;
			if (run > LONGEST_RUN || letters > LETTERS || b == 0) {
				throw new SheetException(null, "file.bomb");
			}
			if (ends(0, TYPE, b) || ends(1, ENTITY, b)) {
				throw new SheetException(null, "file.entities");
			}
			merges |= ends(2, MERGE, b);
			if (ends(3, ADDRESS, b)) {
				letters = 0;
			}
		}
	}

	boolean hasMerges() {
		return merges;
	}

	private boolean ends(int which, byte[] wanted, byte b) {
		int at = matched[which];
		at = b == wanted[at] ? at + 1 : b == wanted[0] ? 1 : 0;
		matched[which] = at == wanted.length ? 0 : at;
		return at == wanted.length;
	}
}
