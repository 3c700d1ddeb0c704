package org.huunghi.repository.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.due.DueSource;
import org.huunghi.union.due.DueSources;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.FigureSources;

/**
 * What a record says for the figures and for what is due, by the plug-ins that are installed.
 *
 * @param statements by indicator, as {@link Statements} writes them
 * @param dueDays days of the epoch on which something is due by the record
 * @param documents keys of the documents that it refers to, on which that may depend: also that it says nothing yet
 * @param complete whether no plug-in failed: else what is kept here must not be relied on
 */
record Sayings(Map<String, byte[]> statements, List<Long> dueDays, Set<Long> documents, boolean complete) {
	static final Sayings NOTHING = new Sayings(Map.of(), List.of(), Set.of(), true);

	private static final Logger LOG = Logger.getLogger(Sayings.class.getName());

	/** @param record any stored record; those within other records say nothing of their own */
	static Sayings of(Record record) {
		if (!(record.eContainer() instanceof Register)) {
			return NOTHING;
		}
		try {
			Map<String, List<Counted>> counted = new LinkedHashMap<>();
			for (FigureSource source : FigureSources.all()) {
				source.count(record).forEach(each -> counted.computeIfAbsent(each.indicator(), first -> new ArrayList<>()).add(each));
			}
			List<Long> days = new ArrayList<>();
			for (DueSource source : DueSources.all()) {
				source.due(record).forEach(due -> days.add(due.date().toEpochDay()));
			}
			Map<String, byte[]> statements = new LinkedHashMap<>();
			counted.forEach((indicator, said) -> statements.put(indicator, Statements.write(said)));
			return new Sayings(statements, days, documents(record), true);
		} catch (RuntimeException e) {
			LOG.log(Level.WARNING, "What the record " + record.getId() + " counts for can't be kept in the index", e);
			return new Sayings(Map.of(), List.of(), documents(record), false);
		}
	}

	private static Set<Long> documents(Record record) {
		Set<Long> keys = new LinkedHashSet<>();
		InternalCDORevision stored = (InternalCDORevision) CDOUtil.getCDOObject(record).cdoRevision(true);
		for (EReference reference : record.eClass().getEAllReferences()) {
			if (reference.getEReferenceType() == UnionPackage.Literals.DOCUMENT && !reference.isMany()
					&& stored.getValue(reference) instanceof CDOID key && !CDOIDUtil.isNull(key)) {
				keys.add(CDOIDUtil.getLong(key));
			}
		}
		return keys;
	}
}
