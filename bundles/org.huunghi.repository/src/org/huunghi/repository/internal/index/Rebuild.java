package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;

/** Brings the index to the state of the repository when it is opened. */
public final class Rebuild {
	/** Records that are loaded and indexed together. */
	private static final int BATCH = 2_000;

	private final CDOView view;
	private final SearchIndex index;

	private Rebuild(CDOView view, SearchIndex index) {
		this.view = view;
		this.index = index;
	}

	/**
	 * Catches up with the commits that the index has missed, or makes it anew when it is empty.
	 *
	 * @param branch whose records the index holds
	 * @param roots gives the gazetteer and the unions
	 */
	public static void ifNeeded(CDOSession session, CDOBranch branch, SearchIndex index, Function<CDOView, List<EObject>> roots) throws IOException {
		long now = session.getLastUpdateTime();
		if (index.time() == now) {
			return;
		}
		CDOView view = session.openView(branch);
		try {
			bringTo(now, session, index, view, roots);
		} finally {
			view.close();
		}
		index.refresh();
		index.save(now);
	}

	private static void bringTo(long now, CDOSession session, SearchIndex index, CDOView view, Function<CDOView, List<EObject>> roots) throws IOException {
		if (index.time() == 0 || index.time() > now) {
			index.clear();
			new Rebuild(view, index).run(roots.apply(view));
		} else {
			CDOChangeSetData missed = session.compareRevisions(view.getBranch().getPoint(index.time()), view.getBranch().getPoint(now));
			IndexUpdate.apply(missed, view, index);
		}
	}

	/**
	 * Makes an index that holds the records of one branch that of another branch, which was made on it.
	 *
	 * @param baseTime time of the last commit on the one branch that is in the index
	 */
	public static void fork(CDOSession session, CDOBranch branch, SearchIndex index, long baseTime) throws IOException {
		long now = session.getLastUpdateTime();
		CDOView view = session.openView(branch);
		try {
			// both have changed since the branch was made
			CDOBranchPoint fork = branch.getBase();
			IndexUpdate.apply(session.compareRevisions(fork.getBranch().getPoint(baseTime), fork), view, index);
			IndexUpdate.apply(session.compareRevisions(fork, branch.getPoint(now)), view, index);
		} finally {
			view.close();
		}
		index.refresh();
		index.save(now);
	}

	private void run(List<? extends EObject> roots) throws IOException {
		for (EObject root : roots) {
			if (root instanceof Register register) {
				register(register);
			} else {
				addWithContents(List.of(root));
				for (Register register : ((Union) root).getRegisters()) {
					register(register);
				}
			}
		}
	}

	private void register(Register register) throws IOException {
		addWithContents(List.of(register));
		List<Record> records = register.getRecords();
		for (int from = 0; from < records.size(); from += BATCH) {
			int to = Math.min(records.size(), from + BATCH);
			new Preload(view).withLabels(keys(register, from, to), Preload.WITHIN_RECORD);
			addWithContents(records.subList(from, to));
		}
	}

	/** The keys straight from the register's own state, since asking for the objects would load them one by one. */
	private static List<CDOID> keys(Register register, int from, int to) {
		List<CDOID> keys = new ArrayList<>();
		List<?> stored = ((InternalCDORevision) CDOUtil.getCDOObject(register).cdoRevision(true))
				.getListOrNull(UnionPackage.Literals.REGISTER__RECORDS);
		for (Object key : stored.subList(from, to)) {
			keys.add((CDOID) key);
		}
		return keys;
	}

	/** The registers of a union, and the records of a register, come on their own. */
	private void addWithContents(List<? extends EObject> objects) throws IOException {
		List<EObject> all = new ArrayList<>();
		for (EObject object : objects) {
			all.add(object);
			for (EObject child : object.eContents()) {
				if (Preload.WITHIN_RECORD.test(child.eContainmentFeature())) {
					all.add(child);
					for (Iterator<EObject> below = EcoreUtil.getAllContents(child, true); below.hasNext();) {
						all.add(below.next());
					}
				}
			}
		}
		index.add(all);
	}
}
