package org.huunghi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.huunghi.workbench.table.data.PageCache;
import org.huunghi.workbench.table.data.PageCache.Key;
import org.huunghi.workbench.table.data.RowData;
import org.junit.jupiter.api.Test;

/** Pages of a table that are kept, wanted, and no longer wanted. */
class PageCacheTest {
	private final PageCache cache = new PageCache(2);

	private static List<RowData> page(int page) {
		return IntStream.range(0, PageCache.PAGE).mapToObj(i -> new RowData("r" + (page * PageCache.PAGE + i), List.of("text"))).toList();
	}

	private void read(int page) {
		cache.put(new Key(0, page), page(page), cache.generation());
	}

	@Test
	void aRowIsThereOnceItsPageIs() {
		assertNull(cache.get(0, 105));
		read(1);
		assertEquals("r105", cache.get(0, 105).id());
		assertNull(cache.get(1, 105), "another group has rows of its own");
	}

	@Test
	void whatHasGoneByIsNoLongerWanted() {
		assertTrue(cache.want(List.of(new Key(0, 3), new Key(0, 4))));
		assertTrue(cache.want(List.of(new Key(0, 900))));
		assertEquals(new Key(0, 900), cache.next());
		read(900);
		assertNull(cache.next());
		assertFalse(cache.want(List.of(new Key(0, 900))));
	}

	@Test
	void thePageNotLookedAtForLongestIsForgotten() {
		read(0);
		read(1);
		cache.get(0, 0);
		read(2);
		assertNull(cache.get(0, 100));
		assertEquals("r0", cache.get(0, 0).id());
	}

	@Test
	void anAnswerToAnEarlierQuestionIsNotTaken() {
		int asked = cache.generation();
		cache.clear();
		assertFalse(cache.put(new Key(0, 0), page(0), asked));
		assertNull(cache.get(0, 0));
	}

	@Test
	void whatIsOldIsShownUntilItIsReadAgain() {
		read(0);
		cache.age();
		assertEquals("r0", cache.get(0, 0).id());
		assertTrue(cache.want(List.of(new Key(0, 0))));
		cache.put(new Key(0, 0), List.of(new RowData("new", List.of())), cache.generation());
		assertEquals("new", cache.get(0, 0).id());
		assertFalse(cache.want(List.of(new Key(0, 0))));
	}
}
