package org.huunghi.workbench.table.data;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that were read last, page by page; those not looked at for longest are forgotten first. Knows which pages are wanted now, so that whoever
 * scrolls fast does not wait for pages that have gone by. Safe for use by several threads.
 */
public final class PageCache {
	/** Rows of a page. */
	public static final int PAGE = 100;

	/**
	 * Which page.
	 *
	 * @param group number of its group
	 * @param page number within the group
	 */
	public record Key(int group, int page) {
		/** @return the page in which that record stands */
		public static Key of(int group, int index) {
			return new Key(group, index / PAGE);
		}

		/** @return number of its first record within the group */
		public int from() {
			return page * PAGE;
		}
	}

	private final LinkedHashMap<Key, List<RowData>> pages;
	/** Pages that show what was so before the last commit, until they are read again. */
	private final Set<Key> stale = new HashSet<>();
	private List<Key> wanted = List.of();
	private int generation;

	/** @param limit most pages that are kept */
	public PageCache(int limit) {
		pages = new LinkedHashMap<>(16, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Key, List<RowData>> eldest) {
				return size() > limit;
			}
		};
	}

	/** @return the row; null where its page has not been read */
	public synchronized RowData get(int group, int index) {
		List<RowData> rows = pages.get(Key.of(group, index));
		int at = index % PAGE;
		return rows == null || at >= rows.size() ? null : rows.get(at);
	}

	/**
	 * Says which pages are looked at, instead of those before.
	 *
	 * @return whether one of them has to be read
	 */
	public synchronized boolean want(Collection<Key> looked) {
		wanted = looked.stream().filter(key -> !pages.containsKey(key) || stale.contains(key)).toList();
		return !wanted.isEmpty();
	}

	/** @return a page that is wanted and has to be read; null where none is */
	public synchronized Key next() {
		return wanted.isEmpty() ? null : wanted.get(0);
	}

	/** @return what {@link #put} must be told, so that an answer to an earlier question is not taken for one to the present */
	public synchronized int generation() {
		return generation;
	}

	/** Keeps what was read. @return whether it belongs to what the table shows now */
	public synchronized boolean put(Key key, List<RowData> rows, int asked) {
		if (asked != generation) {
			return false;
		}
		wanted = wanted.stream().filter(other -> !other.equals(key)).toList();
		stale.remove(key);
		pages.put(key, List.copyOf(rows));
		return true;
	}

	/** Forgets that a page was wanted, since it could not be read. */
	public synchronized void giveUp() {
		wanted = List.of();
	}

	/** Forgets all: the table shows other records, or in another order. */
	public synchronized void clear() {
		generation++;
		pages.clear();
		stale.clear();
		wanted = List.of();
	}

	/** Takes all for old, but still to be shown until it is read again. */
	public synchronized void age() {
		generation++;
		stale.addAll(pages.keySet());
		wanted = List.of();
	}
}
