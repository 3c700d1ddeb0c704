package org.huunghi.repository.internal.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.View;
import org.huunghi.repository.internal.Failure;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/** The registers of one part of a data set, which are added to their union where they lack. */
final class PartImport {
	private final List<Register> registers = new ArrayList<>();
	private final String unionId;

	/** @throws org.huunghi.repository.RepositoryException REFUSED when the file holds anything else than registers with ids */
	PartImport(List<EObject> roots, String fileName, String unionId) {
		this.unionId = unionId;
		for (EObject root : roots) {
			if (!(root instanceof Register register)) {
				throw Failure.of(Kind.REFUSED, "noRegister", fileName);
			}
			if (register.getId() == null) {
				throw Failure.of(Kind.REFUSED, "noId", register.eClass().getName());
			}
			registers.add(register);
		}
	}

	/** @return whether the union is there and a register lacks */
	boolean lacks(View view) {
		return union(view).isPresent() && !missing(view).isEmpty();
	}

	/**
	 * Adds the registers that lack; where the union is gone, none.
	 *
	 * @return the number of records added, registers included
	 * @throws org.huunghi.repository.RepositoryException REFUSED when a reference leads nowhere, or an id is taken
	 */
	int into(ImportWriter writer) {
		Optional<Union> union = union(writer);
		if (union.isEmpty()) {
			return 0;
		}
		int records = 0;
		References references = new References(writer, Map.of());
		for (Register register : missing(writer)) {
			references.resolve(register);
			writer.addRegister(union.get(), register);
			records += count(register);
		}
		return records;
	}

	private Optional<Union> union(View view) {
		return view.find(unionId).filter(Union.class::isInstance).map(Union.class::cast);
	}

	private List<Register> missing(View view) {
		return registers.stream().filter(register -> view.find(register.getId()).isEmpty()).toList();
	}

	private static int count(Register register) {
		int records = 1;
		for (Iterator<EObject> all = EcoreUtil.getAllContents(register, false); all.hasNext();) {
			records += all.next() instanceof Record ? 1 : 0;
		}
		return records;
	}
}
