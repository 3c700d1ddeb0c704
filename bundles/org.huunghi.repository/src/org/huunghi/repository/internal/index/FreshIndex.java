package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The index for whoever asks it: before it answers, it has taken in what it must know by then. */
final class FreshIndex {
	private final LuceneIndex index;
	private final Runnable freshness;

	/** @param freshness is done before each question */
	FreshIndex(LuceneIndex index, Runnable freshness) {
		this.index = index;
		this.freshness = freshness;
	}

	/** @throws UncheckedIOException where the files of the index can't be read */
	<T> T ask(LuceneIndex.Use<T> question) {
		freshness.run();
		try {
			return index.use(question);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
