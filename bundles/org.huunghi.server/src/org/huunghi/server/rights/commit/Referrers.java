package org.huunghi.server.rights.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.internal.server.XRefsQueryHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.QueryXRefsContext;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Asks the database for what referred to some objects before a commit. On a branch that is also what referred to them where the branch begins. */
final class Referrers {
	/** Objects asked for in one query: the database gets them as one list. */
	private static final int BATCH = 500;

	private final InternalCommitContext context;

	Referrers(InternalCommitContext context) {
		this.context = context;
	}

	/**
	 * @param targets the objects with their classes
	 * @return keys of all objects that may have referred to any of them
	 */
	Set<CDOID> of(Map<CDOID, EClass> targets) {
		Set<CDOID> sources = new LinkedHashSet<>();
		List<CDOID> all = List.copyOf(targets.keySet());
		for (int from = 0; from < all.size(); from += BATCH) {
			Map<CDOID, EClass> batch = new HashMap<>();
			all.subList(from, Math.min(all.size(), from + BATCH)).forEach(id -> batch.put(id, targets.get(id)));
			Map<EClass, List<EReference>> candidates = candidates(batch);
			CDOBranchPoint point = context.getBranchPoint().getBranch().getHead();
			context.getAccessor().queryXRefs(new Question(point, batch, candidates, sources));
			while (!point.getBranch().isMainBranch()) {
				point = point.getBranch().getBase();
				context.getAccessor().queryXRefs(new Question(point, batch, candidates, sources));
			}
		}
		return sources;
	}

	private Map<EClass, List<EReference>> candidates(Map<CDOID, EClass> targets) {
		Map<EClass, List<EReference>> found = new HashMap<>();
		XRefsQueryHandler.collectSourceCandidates(context.getTransaction(), targets.values(), found);
		Map<EClass, List<EReference>> candidates = new HashMap<>();
		found.forEach((type, references) -> {
			List<EReference> referring = new ArrayList<>(references);
			referring.removeIf(reference -> !Reference.is(reference));
			if (!referring.isEmpty()) {
				candidates.put(type, referring);
			}
		});
		return candidates;
	}

	private record Question(CDOBranchPoint point, Map<CDOID, EClass> targets, Map<EClass, List<EReference>> candidates, Set<CDOID> sources)
			implements QueryXRefsContext {
		@Override
		public Map<CDOID, EClass> getTargetObjects() {
			return targets;
		}

		@Override
		public EReference[] getSourceReferences() {
			return new EReference[0];
		}

		@Override
		public Map<EClass, List<EReference>> getSourceCandidates() {
			return candidates;
		}

		@Override
		public CDOBranch getBranch() {
			return point.getBranch();
		}

		@Override
		public long getTimeStamp() {
			return point.getTimeStamp();
		}

		@Override
		public int getMaxResults() {
			return Integer.MAX_VALUE;
		}

		@Override
		public boolean addXRef(CDOID targetID, CDOID sourceID, EReference sourceReference, int sourceIndex) {
			sources.add(sourceID);
			return true;
		}
	}
}
