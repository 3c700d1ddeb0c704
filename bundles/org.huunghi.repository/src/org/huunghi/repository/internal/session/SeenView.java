package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.spi.cdo.InternalCDOObject;
import org.huunghi.repository.View;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;

/**
 * A look at the repository of a user to whom something is closed. The server sends placeholders of that, which are there for references alone: they
 * are neither listed nor found nor exported. What a transaction writes back must hold them all the same, so this is for reading only.
 */
public final class SeenView extends ObjectView {
	private final Rights rights;
	private final ClosedReferences references;

	private SeenView(CDOView view, Function<String, CDOID> keys, Rights rights) {
		super(view, keys);
		this.rights = rights;
		references = new ClosedReferences(view, this::isClosed);
		super.unions().forEach(this::leaveOut);
	}

	/**
	 * @param view to which nobody else holds on: unions in it are without the registers that are closed
	 * @param keys gives the key of the object with an id; null where it knows none
	 */
	public static View of(CDOView view, Function<String, CDOID> keys, Rights rights) {
		return rights.hides() ? new SeenView(view, keys, rights) : new ObjectView(view, keys);
	}

	private void leaveOut(Union union) {
		List<Register> registers = new ArrayList<>(union.getRegisters());
		if (registers.stream().anyMatch(this::isClosed)) {
			InternalCDOObject object = (InternalCDOObject) CDOUtil.getCDOObject(union);
			InternalCDORevision seen = object.cdoRevision().copy();
			CDOList list = seen.getOrCreateList(UnionPackage.Literals.UNION__REGISTERS);
			for (int index = registers.size() - 1; index >= 0; index--) {
				if (isClosed(registers.get(index))) {
					list.remove(index);
				}
			}
			object.cdoInternalSetRevision(seen);
		}
	}

	private boolean isClosed(EObject object) {
		return rights.access(object) == Access.NONE;
	}

	/** A union that is closed may have registers that are not. */
	private boolean isSeen(EObject object) {
		return !isClosed(object) || object instanceof Union union && !union.getRegisters().isEmpty();
	}

	@Override
	public List<Union> unions() {
		return super.unions().stream().filter(this::isSeen).toList();
	}

	@Override
	public Optional<EObject> find(String id) {
		return super.find(id).filter(this::isSeen);
	}

	@Override
	public List<EObject> findAll(Collection<String> ids) {
		List<EObject> found = super.findAll(ids);
		found.forEach(references::leaveOut);
		return found;
	}

	@Override
	public void preload(EObject root) {
		super.preload(root);
		references.leaveOut(root);
	}

	@Override
	public List<EObject> referrers(EObject object) {
		return super.referrers(object).stream().filter(this::isSeen).toList();
	}
}
