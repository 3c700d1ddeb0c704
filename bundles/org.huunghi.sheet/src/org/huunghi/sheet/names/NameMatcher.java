package org.huunghi.sheet.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Search;
import org.huunghi.repository.View;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.fold.SearchTokens;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/**
 * Finds the records that names mean: those that bear exactly the name, else those that bear it but for accents, in any language and as any alias; where
 * there is none or more than one, those that are called alike are candidates.
 */
public final class NameMatcher {
	private static final int HITS = 60;
	private static final int LETTERS = 3;
	private static final int ALIKE = 60;
	private static final int SHOWN = 5;
	private static final String KIND = "kind";

	private final Search search;
	private final View view;
	private final String unionId;
	private final Locale reader;
	private final Map<NameKey, NameMatch> known = new HashMap<>();
	private final Map<String, Named> seen = new HashMap<>();

	private record Named(String id, String unionId, String label, List<String> names) {
	}

	/**
	 * @param view in which records are looked up
	 * @param unionId the union whose records are meant where others are called the same
	 * @param reader language of labels
	 */
	public NameMatcher(Search search, View view, String unionId, Locale reader) {
		this.search = search;
		this.view = view;
		this.unionId = unionId;
		this.reader = reader;
	}

	/** @return all that was looked up so far, which can be used when the view is closed */
	public Map<NameKey, NameMatch> known() {
		return known;
	}

	/** @return what the name means; the same name is looked up once */
	public NameMatch match(NameKey key) {
		NameMatch match = known.get(key);
		if (match == null) {
			match = find(key);
			known.put(key, match);
		}
		return match;
	}

	private NameMatch find(NameKey key) {
		Set<String> classes = Set.of(key.type().getName());
		List<Named> exact = bearing(search.find(key.text(), classes, HITS), key.text());
		if (exact.isEmpty()) {
			String bare = withoutKind(key.type(), key.text());
			exact = bare == null ? List.of() : bearing(search.find(bare, classes, HITS), bare);
		}
		if (exact.size() > 1) {
			List<Named> own = exact.stream().filter(named -> unionId.equals(named.unionId)).toList();
			exact = own.size() == 1 ? own : exact;
		}
		if (exact.size() == 1) {
			return NameMatch.certain(exact.getFirst().id);
		}
		return new NameMatch(null, exact.isEmpty() ? alike(key, classes) : exact.stream().limit(SHOWN).map(named -> new Candidate(named.id, named.label, 100)).toList());
	}

	private List<Named> bearing(List<Hit> hits, String name) {
		String folded = Fold.fold(name);
		List<Named> alike = named(hits).stream().filter(named -> bears(named, text -> Fold.fold(text).equals(folded))).toList();
		List<Named> same = alike.stream().filter(named -> bears(named, text -> Fold.sameName(text, name))).toList();
		return same.isEmpty() ? alike : same;
	}

	private static boolean bears(Named named, Predicate<String> name) {
		return named.names.stream().anyMatch(name);
	}

	/** Without the word for the kind of record before it: "tỉnh Hủa Phăn". Null where there is none. */
	private static String withoutKind(EClass type, String text) {
		EStructuralFeature kind = type.getEStructuralFeature(KIND);
		if (kind == null || !(kind.getEType() instanceof EEnum kinds)) {
			return null;
		}
		String lower = text.strip().toLowerCase(Locale.ROOT);
		for (Locale language : SheetTexts.LANGUAGES) {
			for (var literal : kinds.getELiterals()) {
				String word = ModelLabels.of(kinds, literal, language).toLowerCase(Locale.ROOT) + ' ';
				if (lower.startsWith(word) && lower.length() > word.length()) {
					return text.strip().substring(word.length());
				}
			}
		}
		return null;
	}

	private List<Candidate> alike(NameKey key, Set<String> classes) {
		Map<String, Hit> hits = new LinkedHashMap<>();
		for (String token : SearchTokens.of(key.text())) {
			String begin = token.substring(0, token.offsetByCodePoints(0, Math.min(LETTERS, token.codePointCount(0, token.length()))));
			search.find(begin, classes, HITS).forEach(hit -> hits.putIfAbsent(hit.id(), hit));
		}
		String plain = Similarity.plain(key.text());
		String bare = withoutKind(key.type(), key.text());
		List<Candidate> candidates = new ArrayList<>();
		for (Named named : named(hits.values())) {
			int percent = named.names.stream().map(Similarity::plain)
					.mapToInt(name -> Math.max(Similarity.percent(plain, name), bare == null ? 0 : Similarity.percent(Similarity.plain(bare), name))).max().orElse(0);
			if (percent >= ALIKE) {
				candidates.add(new Candidate(named.id, named.label, percent));
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::percent).reversed().thenComparing(Candidate::label));
		return List.copyOf(candidates.subList(0, Math.min(SHOWN, candidates.size())));
	}

	/** Each record is loaded once, together with others: one by one, a name that many are like would take hundreds of round trips. */
	private List<Named> named(Collection<Hit> hits) {
		List<String> fresh = hits.stream().map(Hit::id).filter(id -> !seen.containsKey(id)).toList();
		Map<String, EObject> records = new HashMap<>();
		view.findAll(fresh).forEach(record -> records.put(((Identified) record).getId(), record));
		return hits.stream().map(hit -> seen.computeIfAbsent(hit.id(), id -> named(hit, records.get(id)))).toList();
	}

	private Named named(Hit hit, EObject record) {
		List<String> names = new ArrayList<>(hit.labels().values().stream().filter(label -> label != null).toList());
		String label = hit.label(reader);
		if (record != null) {
			names.addAll(Names.searchTexts(record));
			EObject within = record.eContainer();
			if (within instanceof Record && !(within instanceof Register) && !(within instanceof Union)) {
				label += ", " + Names.label(within, reader);
			}
		}
		return new Named(hit.id(), hit.unionId(), label, names);
	}
}
