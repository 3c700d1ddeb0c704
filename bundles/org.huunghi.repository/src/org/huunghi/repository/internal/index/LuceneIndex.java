package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

/** The index files: takes entries in and out, and gives access for searching. Safe for use by several threads. */
final class LuceneIndex implements AutoCloseable {
	/** To be raised whenever entries get other content, so that old indexes are made again. */
	private static final String VERSION = "3";
	private static final double SMALL_FILE_MEGABYTES = 5;
	private static final double SMALL_FILES_MEGABYTES = 30;
	private static final String VERSION_KEY = "version";
	private static final String TIME_KEY = "time";
	private static final String PACKAGES_KEY = "packages";
	private static final String SIGHT_KEY = "sight";

	/** What is done with a searcher, which can't be kept. */
	interface Use<T> {
		T with(IndexSearcher searcher) throws IOException;
	}

	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private final Set<String> packages;
	private volatile String sight = "";
	private long time;

	/**
	 * @param packages of the installed plug-ins, whose words the labels are made of: an index that was made without one of them is made again
	 * @throws IOException or a RuntimeException when the files are damaged
	 */
	LuceneIndex(Path folder, Set<String> packages) throws IOException {
		this.packages = packages;
		// not memory-mapped: that needs native access, which the JDK warns about, and small indexes gain nothing. The small files that each commit of
		// the repository brings are kept in memory until they are merged or saved
		directory = new NRTCachingDirectory(new NIOFSDirectory(folder), SMALL_FILE_MEGABYTES, SMALL_FILES_MEGABYTES);
		try {
			writer = new IndexWriter(directory, new IndexWriterConfig(null).setCommitOnClose(false).setUseCompoundFile(false));
			searchers = new SearcherManager(writer, null);
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
		time = storedTime();
	}

	private long storedTime() {
		if (writer.getLiveCommitData() != null) {
			Map<String, String> data = new LinkedHashMap<>();
			writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
			Set<String> known = Set.of(data.getOrDefault(PACKAGES_KEY, "").split(" "));
			sight = data.getOrDefault(SIGHT_KEY, "");
			if (VERSION.equals(data.get(VERSION_KEY)) && known.containsAll(packages)) {
				return Long.parseLong(data.get(TIME_KEY));
			}
		}
		return 0;
	}

	/** @return time of the last commit of the repository that is in the files; 0 when there is none */
	long time() {
		return time;
	}

	/** @param now what is closed to the user; where it was something else when the files were made, they have to be made again */
	void sight(String now) {
		if (!sight.equals(now)) {
			sight = now;
			time = 0;
		}
	}

	/** @return ids of all entries */
	Set<String> ids() throws IOException {
		return use(searcher -> {
			Set<String> ids = new HashSet<>();
			StoredFields stored = searcher.storedFields();
			for (ScoreDoc each : searcher.search(new MatchAllDocsQuery(), Integer.MAX_VALUE).scoreDocs) {
				ids.add(stored.document(each.doc, Set.of(Fields.ID)).get(Fields.ID));
			}
			return ids;
		});
	}

	void put(Entry entry) throws IOException {
		writer.updateDocument(new Term(Fields.KEY, Long.toString(entry.key())), Fields.document(entry));
	}

	void remove(long key) throws IOException {
		writer.deleteDocuments(new Term(Fields.KEY, Long.toString(key)));
	}

	void clear() throws IOException {
		writer.deleteAll();
		time = 0;
	}

	/** Takes in all that another index holds, also what it has not saved yet. */
	void addAll(LuceneIndex other) throws IOException {
		other.refresh();
		other.use(searcher -> {
			List<CodecReader> parts = new ArrayList<>();
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				parts.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
			}
			writer.addIndexes(parts.toArray(CodecReader[]::new));
			return null;
		});
		refresh();
	}

	/** Lets searches see what was put and removed. */
	void refresh() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	/** Makes the files lasting, as of a commit of the repository. */
	void save(long commitTime) throws IOException {
		writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION, TIME_KEY, Long.toString(commitTime),
				PACKAGES_KEY, String.join(" ", packages), SIGHT_KEY, sight).entrySet());
		writer.commit();
		time = commitTime;
	}

	<T> T use(Use<T> use) throws IOException {
		IndexSearcher searcher = searchers.acquire();
		try {
			return use.with(searcher);
		} finally {
			searchers.release(searcher);
		}
	}

	/** @return the key of the object with this id */
	OptionalLong key(String id) throws IOException {
		Document document = find(Fields.ID, id);
		return document == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(document.get(Fields.KEY)));
	}

	/** @return the document of the object with this key, or null */
	Document document(long key) throws IOException {
		return find(Fields.KEY, Long.toString(key));
	}

	/** @return keys of the objects whose label is made of this one's */
	Set<Long> labelledBy(long key) throws IOException {
		return keys(Fields.LABEL_SOURCE, key);
	}

	/** @return keys of the records that say something for figures, or of what is due, that depends on this document */
	Set<Long> dependingOn(long document) throws IOException {
		return keys(Fields.DOCUMENT, document);
	}

	private Set<Long> keys(String field, long key) throws IOException {
		return use(searcher -> {
			Set<Long> keys = new LinkedHashSet<>();
			TopDocs found = searcher.search(new TermQuery(new Term(field, Long.toString(key))), Integer.MAX_VALUE);
			StoredFields stored = searcher.storedFields();
			for (ScoreDoc each : found.scoreDocs) {
				keys.add(Long.parseLong(stored.document(each.doc, Set.of(Fields.KEY)).get(Fields.KEY)));
			}
			return keys;
		});
	}

	private Document find(String field, String value) throws IOException {
		return use(searcher -> {
			TopDocs found = searcher.search(new TermQuery(new Term(field, value)), 1);
			return found.scoreDocs.length == 0 ? null : searcher.storedFields().document(found.scoreDocs[0].doc);
		});
	}

	@Override
	public void close() throws IOException {
		try (directory; writer) {
			searchers.close();
		}
	}
}
