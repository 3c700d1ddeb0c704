package org.huunghi.sheet.load;

/** For each key the row that has it first, in a few bytes a row, so that a long sheet needs little memory. */
final class KeyTable {
	private long[] keys = new long[1024];
	/** 0 where the place is free. */
	private int[] rows = new int[1024];
	private int size;

	/** @return the row that has the key already; 0 where none has, and then it is this one's */
	int put(long key, int row) {
		if (size * 2 > rows.length) {
			grow();
		}
		int at = place(key);
		if (rows[at] != 0) {
			return rows[at];
		}
		keys[at] = key;
		rows[at] = row;
		size++;
		return 0;
	}

	/** @return the row with the key; 0 where none has it */
	int get(long key) {
		return rows[place(key)];
	}

	int size() {
		return size;
	}

	private int place(long key) {
		int at = (int) (key ^ key >>> 32) & rows.length - 1;
		while (rows[at] != 0 && keys[at] != key) {
			at = at + 1 & rows.length - 1;
		}
		return at;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldRows = rows;
		keys = new long[oldKeys.length * 2];
		rows = new int[oldRows.length * 2];
		for (int i = 0; i < oldRows.length; i++) {
			if (oldRows[i] != 0) {
				int at = place(oldKeys[i]);
				keys[at] = oldKeys[i];
				rows[at] = oldRows[i];
			}
		}
	}
}
