package org.huunghi.repository.internal.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Identified;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.Versions;

/**
 * Compares what changed from one state of a repository to another with a third state, which may be another repository's. It loads what changed, what
 * was removed with what lies in it, and what refers to that; not what there is.
 */
public final class LineComparison {
	/** The parts of an object, without the records in it. */
	private static final Predicate<EReference> PARTS = reference -> !UnionPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())
			&& reference != UnionPackage.Literals.ATTACHMENT__CONTENT;

	private final Line before;
	private final Line mine;
	private final Line theirs;
	private final boolean oneStore;
	private final Predicate<EObject> scope;
	private final Map<String, EObject> old = new LinkedHashMap<>();
	private final Map<String, EObject> mines = new LinkedHashMap<>();
	private final Map<String, Versions<EObject>> objects = new LinkedHashMap<>();

	/**
	 * Looks at the three states. Nothing of them may change as long as this is used, unless by a merge.
	 *
	 * @param before from where my side started
	 * @param mine where it went
	 * @param theirs the other state
	 * @param touched keys of all objects that may differ between before and mine
	 * @param oneStore whether their state is of the same repository, so that objects have the same keys there
	 * @param scope which objects of the states before and mine count; others are taken as if they were not there
	 * @param monitor may be null
	 */
	public LineComparison(Line before, Line mine, Line theirs, Collection<CDOID> touched, boolean oneStore, Predicate<EObject> scope,
			IProgressMonitor monitor) {
		this(before, mine, theirs, touched, oneStore, scope, any -> true, monitor);
	}

	/**
	 * As above.
	 *
	 * @param counted which objects count: one that does not in any of the three states is left out altogether, as if nothing had happened to it
	 */
	public LineComparison(Line before, Line mine, Line theirs, Collection<CDOID> touched, boolean oneStore, Predicate<EObject> scope,
			Predicate<EObject> counted, IProgressMonitor monitor) {
		this.before = before;
		this.mine = mine;
		this.theirs = theirs;
		this.oneStore = oneStore;
		this.scope = scope;
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		owners(before, touched, old);
		progress.split(1);
		owners(mine, touched, mines);
		progress.split(1);
		Set<String> ids = new LinkedHashSet<>(old.keySet());
		ids.addAll(mines.keySet());
		new Preload(theirs.view()).objects(ids.stream().map(theirs.keys()).filter(java.util.Objects::nonNull).toList());
		ids.forEach(this::enter);
		objects.values().removeIf(each -> Stream.of(each.before(), each.mine(), each.theirs()).anyMatch(found -> found != null && !counted.test(found)));
		progress.split(1);
		surround();
		preload();
		progress.split(1);
	}

	/** @return the comparison record by record */
	public Merge merge() {
		Set<CDOID> known = new HashSet<>();
		objects.values().stream().map(Versions::before).filter(java.util.Objects::nonNull).forEach(each -> parts(each, known));
		return Merge.of(objects, new LineAccess(known, theirs, oneStore));
	}

	private static void parts(EObject object, Set<CDOID> keys) {
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (PARTS.test(reference)) {
				Object value = object.eGet(reference);
				for (Object part : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
					keys.add(key((EObject) part));
					parts((EObject) part, keys);
				}
			}
		}
	}

	/** @return gives keys in the state before, for objects that are compared; null for others */
	public CDOID keyBefore(String id) {
		Versions<EObject> found = objects.get(id);
		return found == null || found.before() == null ? null : key(found.before());
	}

	private void owners(Line line, Collection<CDOID> touched, Map<String, EObject> into) {
		for (Collection<CDOID> level = touched; !level.isEmpty(); level = containers(line, level)) {
			new Preload(line.view()).objects(level);
		}
		for (CDOID key : touched) {
			Objects.find(line.view(), key).map(Objects::owner).filter(owner -> owner.getId() != null && scope.test(owner)).ifPresent(owner -> into.put(owner.getId(), owner));
		}
	}

	/** @return keys of what contains those objects that have no id of their own */
	private static Collection<CDOID> containers(Line line, Collection<CDOID> keys) {
		Set<CDOID> containers = new LinkedHashSet<>();
		for (CDOID key : keys) {
			Objects.find(line.view(), key).filter(object -> !(object instanceof Identified)).ifPresent(part -> {
				Object container = ((InternalCDORevision) CDOUtil.getCDOObject(part).cdoRevision(true)).getContainerID();
				if (container instanceof CDOID above && !CDOIDUtil.isNull(above)) {
					containers.add(above);
				}
			});
		}
		return containers;
	}

	private static CDOID key(EObject object) {
		return CDOUtil.getCDOObject(object).cdoID();
	}

	private void enter(String id) {
		objects.computeIfAbsent(id, missing -> {
			EObject start = Optional.ofNullable(old.get(id)).or(() -> mine(id).flatMap(now -> before.at(key(now), id))).or(() -> before.find(id)).filter(scope)
					.orElse(null);
			EObject now = mine(id).or(() -> start == null ? Optional.empty() : mine.at(key(start), id)).or(() -> mine.find(id)).filter(scope)
					.orElse(null);
			EObject there = theirs.find(id).or(() -> oneStore && start != null ? theirs.at(key(start), id) : Optional.empty()).orElse(null);
			return new Versions<>(start, now, there);
		});
	}

	private Optional<EObject> mine(String id) {
		return Optional.ofNullable(mines.get(id));
	}

	/** What was removed is compared with all that lies in it, and with what refers to it. */
	private void surround() {
		Deque<String> open = new ArrayDeque<>(objects.keySet());
		Set<String> done = new HashSet<>();
		while (!open.isEmpty()) {
			String id = open.poll();
			if (!done.add(id)) {
				continue;
			}
			Versions<EObject> versions = objects.get(id);
			Set<String> around = new LinkedHashSet<>();
			if (versions.before() != null && versions.mine() == null && versions.theirs() != null) {
				within(versions.theirs(), around);
				LineReferrers.of(theirs.view(), versions.theirs()).forEach(around::add);
			} else if (versions.before() != null && versions.mine() != null && versions.theirs() == null) {
				EObject container = versions.before().eContainer();
				Identified owner = container == null ? null : Objects.owner(container);
				within(versions.before(), around);
				within(versions.mine(), around);
				if (owner != null && owner.getId() != null) {
					around.add(owner.getId());
				}
			}
			for (String each : around) {
				enter(each);
				open.add(each);
			}
		}
	}

	private static void within(EObject object, Set<String> ids) {
		object.eAllContents().forEachRemaining(each -> {
			if (each instanceof Identified identified && identified.getId() != null) {
				ids.add(identified.getId());
			}
		});
	}

	private void preload() {
		List<Versions<EObject>> all = List.copyOf(objects.values());
		preload(before, all.stream().map(Versions::before));
		preload(mine, all.stream().map(Versions::mine));
		preload(theirs, all.stream().map(Versions::theirs));
	}

	private static void preload(Line line, Stream<EObject> objects) {
		new Preload(line.view()).withLabels(objects.filter(java.util.Objects::nonNull).map(LineComparison::key).toList(), PARTS);
	}
}
