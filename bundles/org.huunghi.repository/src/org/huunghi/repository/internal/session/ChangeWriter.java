package org.huunghi.repository.internal.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.transfer.ImportWriter;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/** Changes the repository through a CDO transaction. */
public final class ChangeWriter extends ObjectView implements ImportWriter {
	private final CDOTransaction transaction;
	private final NewObjects newObjects;

	/** @param keys gives the key of the object with an id, which need not be there any longer; null where it knows none */
	public ChangeWriter(CDOTransaction transaction, Function<String, CDOID> keys) {
		super(transaction, keys);
		this.transaction = transaction;
		newObjects = new NewObjects(transaction);
	}

	/** Finds objects that are new in this transaction too, which the index does not know yet. */
	@Override
	public Optional<EObject> find(String id) {
		return super.find(id).or(() -> newObjects.find(id));
	}

	@Override
	public void addUnion(Union union) {
		check(union);
		Layout.put(transaction, union);
	}

	@Override
	public void addRegister(Union union, Register register) {
		check(register);
		Layout.put(transaction, union, register);
	}

	@Override
	public void remove(EObject object) {
		Removal.remove(transaction, List.of(object));
	}

	@Override
	public void removeAll(Collection<? extends EObject> objects) {
		Removal.remove(transaction, objects);
	}

	@Override
	public Runnable removeForReplacement(Union old) {
		List<Removal.Cut> cuts = Removal.remove(transaction, List.of(old));
		return () -> cuts.forEach(this::reconnect);
	}

	private void reconnect(Removal.Cut cut) {
		EObject target = cut.targetId() == null ? null : find(cut.targetId()).orElse(null);
		if (target == null || !cut.feature().getEReferenceType().isInstance(target)) {
			return;
		}
		if (cut.index() < 0) {
			cut.source().eSet(cut.feature(), target);
		} else {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) cut.source().eGet(cut.feature());
			if (!list.contains(target)) {
				list.add(Math.min(cut.index(), list.size()), target);
			}
		}
	}

	/** Every id has to be there, and may not be taken by anything else. */
	private void check(EObject root) {
		Set<String> ids = new HashSet<>();
		check(root, ids);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			check(all.next(), ids);
		}
	}

	private void check(EObject object, Set<String> ids) {
		if (object instanceof Identified identified) {
			String id = identified.getId();
			if (id == null || id.isBlank()) {
				throw Failure.of(Kind.REFUSED, "noId", object.eClass().getName());
			}
			if (!ids.add(id) || super.find(id).isPresent()) {
				throw Failure.of(Kind.REFUSED, "idTaken", id);
			}
		}
	}
}
