package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.Search;
import org.huunghi.repository.figures.UnionFigures;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.union.Identified;

/**
 * The persistent index by which records are found, by what they are called and by id. It holds nothing that is not in the repository:
 * a damaged one is made again.
 */
public final class SearchIndex implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

	/** What the namespaces of the packages of our plug-ins begin with. */
	private static final String PLUGINS = "urn:huunghi:";

	/** Answers that are kept: orders of whole tables among them, which take some megabytes where there are a million rows. */
	private static final int KEPT_ANSWERS = 20;

	private final LuceneIndex index;
	private final FreshIndex fresh;
	private final IndexState state = new IndexState(KEPT_ANSWERS);
	private final Listing listing = new Listing(state);
	private volatile Predicate<EObject> open = any -> true;
	private volatile Freshness freshness = what -> {
	};

	private SearchIndex(LuceneIndex index) {
		this.index = index;
		fresh = new FreshIndex(index, () -> freshness.await(Need.OWN));
	}

	/**
	 * Opens the index, or starts an empty one in place of a damaged one.
	 *
	 * @throws IOException when the folder can't be written
	 */
	public static SearchIndex open(Path folder) throws IOException {
		Set<String> packages = installedPackages();
		try {
			return new SearchIndex(new LuceneIndex(folder, packages));
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.INFO, "The search index can't be opened and is made again", e);
			DataFolder.deleteTree(folder);
			return new SearchIndex(new LuceneIndex(folder, packages));
		}
	}

	private static Set<String> installedPackages() {
		return EPackage.Registry.INSTANCE.keySet().stream().filter(uri -> uri.startsWith(PLUGINS)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** @return time of the last commit that is in the files; 0 where the index has to be made */
	public long time() {
		return index.time();
	}

	/**
	 * Has the index hold what a user may see. Where it was made for one who may see something else, its {@link #time()} is 0 from now on.
	 *
	 * @param sight what is closed to the user, see {@link Rights#sight()}
	 * @param visible which objects he may see; of others he has placeholders, which are not to be found
	 */
	public void show(String sight, Predicate<EObject> visible) {
		open = visible;
		index.sight(sight);
	}

	/** @return ids of all that it holds */
	public Set<String> ids() throws IOException {
		return index.ids();
	}

	/** @return a search with its results in the order of a language */
	public Search search(Locale locale) {
		return new LuceneSearch(fresh, listing, locale);
	}

	/** @return tables of its records with names in a language */
	public RecordTable table(Locale locale) {
		return new LuceneTable(fresh, state, listing, locale);
	}

	/** @return figures and what is due, from what it keeps */
	public UnionFigures figures() {
		return new IndexedFigures(fresh);
	}

	/** A commit returns before the index knows of it: whoever asks the index waits for it. */
	public interface Freshness {
		/** Waits until the index holds what is meant. */
		void await(Need need);
	}

	/** What the index has to hold. */
	public enum Need {
		/** What was committed by this program. */
		OWN,
		/** Which objects came and went with commits of this program. */
		OWN_OBJECTS,
		/** Which objects came and went with all commits of which this program knows. */
		ALL_OBJECTS
	}

	/** @param now is asked before each search */
	public void setFreshness(Freshness now) {
		freshness = now;
	}

	/** @return the repository's key of the object with this id, which has to be verified; null where there is none */
	public CDOID find(String id) {
		freshness.await(Need.OWN_OBJECTS);
		CDOID key = key(id);
		if (key == null) {
			freshness.await(Need.ALL_OBJECTS);
			key = key(id);
		}
		return key;
	}

	private CDOID key(String id) {
		try {
			OptionalLong key = index.key(id);
			return key.isPresent() ? CDOIDUtil.createLong(key.getAsLong()) : null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Takes in all that another index holds. */
	public void addAll(SearchIndex other) throws IOException {
		index.addAll(other.index);
	}

	/** Empties the index. */
	public void clear() throws IOException {
		index.clear();
	}

	/** Takes in new objects, whose labels nobody has used yet. */
	public void add(Iterable<? extends EObject> objects) throws IOException {
		for (EObject object : objects) {
			if (object instanceof Identified identified && identified.getId() != null && open.test(object)) {
				index.put(Entries.of(identified));
			}
		}
	}

	/** Lets searches see what was added. */
	public void refresh() throws IOException {
		index.refresh();
	}

	/**
	 * Takes in what a commit did; searches see it after {@link #refresh()}.
	 *
	 * @param touched the identified objects that are new or changed
	 * @param fresh keys of new objects: whoever is labelled by them, or depends on them, refers to them since then only, and is touched too
	 * @param removed keys of objects that are gone
	 * @param view for looking up others
	 * @return ids of the entries that were taken out
	 */
	public Set<String> update(Collection<Identified> touched, Set<CDOID> fresh, Collection<CDOID> removed, CDOView view) throws IOException {
		Set<String> gone = new HashSet<>();
		for (CDOID key : removed) {
			Document document = index.document(CDOIDUtil.getLong(key));
			if (document != null) {
				gone.add(document.get(Fields.ID));
				index.remove(CDOIDUtil.getLong(key));
			}
		}
		Deque<Identified> waiting = new ArrayDeque<>(touched);
		Set<Long> done = new HashSet<>();
		while (!waiting.isEmpty()) {
			Identified object = waiting.pop();
			if (object.getId() != null && done.add(Entries.key(object)) && open.test(object)) {
				Entry entry = Entries.of(object);
				Document before = fresh.contains(CDOIDUtil.createLong(entry.key())) ? null : index.document(entry.key());
				index.put(entry);
				if (before != null) {
					follow(object, entry, before, waiting, view);
				}
			}
		}
		return gone;
	}

	/** Where the label has changed, those whose labels are made of it follow; after a document, what depends on its date. */
	private void follow(Identified object, Entry entry, Document before, Deque<Identified> waiting, CDOView view) throws IOException {
		if (Entries.LOCALES.stream().map(Locale::getLanguage).anyMatch(language -> !entry.labels().get(language).equals(before.get(Fields.LABEL + language)))) {
			add(index.labelledBy(entry.key()), waiting, view);
		}
		if (object instanceof org.huunghi.union.Document) {
			add(index.dependingOn(entry.key()), waiting, view);
		}
	}

	private static void add(Set<Long> keys, Deque<Identified> waiting, CDOView view) {
		for (long key : keys) {
			if (Objects.find(view, CDOIDUtil.createLong(key)).orElse(null) instanceof Identified user) {
				waiting.add(user);
			}
		}
	}

	/** Makes the files lasting, as of a commit. */
	public void save(long commitTime) throws IOException {
		index.save(commitTime);
	}

	@Override
	public void close() throws IOException {
		index.close();
	}
}
