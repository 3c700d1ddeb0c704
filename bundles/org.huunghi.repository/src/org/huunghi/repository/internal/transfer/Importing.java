package org.huunghi.repository.internal.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/** Brings objects that were read from one file into a repository. */
public final class Importing {
	private final List<EObject> roots;
	private final String fileName;
	private final Mode mode;
	private final Predicate<ImportWriter> placesOfFile;
	private ImportSummary summary = new ImportSummary(0, 0, 0);

	public Importing(List<EObject> roots, String fileName, Mode mode) {
		this(roots, fileName, mode, writer -> mode == Mode.REPLACE || writer.unions().isEmpty());
	}

	/** @param placesOfFile whether places that are there take over what the file says of them */
	public Importing(List<EObject> roots, String fileName, Mode mode, Predicate<ImportWriter> placesOfFile) {
		this.placesOfFile = placesOfFile;
		this.roots = roots;
		this.fileName = fileName;
		this.mode = mode;
	}

	/** @return what was brought in */
	public ImportSummary summary() {
		return summary;
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED */
	public void into(ImportWriter writer) {
		List<Union> unions = select(Union.class);
		List<Gazetteer> gazetteers = select(Gazetteer.class);
		if (roots.isEmpty() || unions.size() + gazetteers.size() < roots.size()) {
			throw Failure.of(Kind.REFUSED, "noUnion", fileName);
		}
		for (Union union : unions) {
			if (mode == Mode.ADD && present(writer, union).isPresent()) {
				throw Failure.of(Kind.REFUSED, "unionTaken", Names.label(union, Locale.getDefault()));
			}
		}
		int records = count(unions);
		PlaceMerge places = new PlaceMerge(writer, placesOfFile.test(writer));
		gazetteers.forEach(places::match);
		List<Runnable> reconnect = new ArrayList<>();
		unions.forEach(union -> present(writer, union).ifPresent(old -> reconnect.add(writer.removeForReplacement(old))));
		unions.forEach(places.references()::resolve);
		unions.forEach(writer::addUnion);
		gazetteers.forEach(places::merge);
		reconnect.forEach(Runnable::run);
		summary = new ImportSummary(unions.size(), records, places.added());
	}

	private <T> List<T> select(Class<T> type) {
		return roots.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static Optional<Union> present(ImportWriter writer, Union union) {
		return union.getId() == null ? Optional.empty() : writer.find(union.getId()).filter(Union.class::isInstance).map(Union.class::cast);
	}

	private static int count(List<Union> unions) {
		int records = unions.size();
		for (Union union : unions) {
			for (Iterator<EObject> all = EcoreUtil.getAllContents(union, false); all.hasNext();) {
				records += all.next() instanceof Record ? 1 : 0;
			}
		}
		return records;
	}
}
