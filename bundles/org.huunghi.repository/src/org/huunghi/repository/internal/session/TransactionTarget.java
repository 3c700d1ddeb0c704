package org.huunghi.repository.internal.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.transfer.ImportWriter;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.merge.MergeTarget;
import org.huunghi.union.xmi.PackageHost;

/** Lets a merge write through a transaction of the repository. */
public final class TransactionTarget implements MergeTarget {
	private final ImportWriter writer;
	private final PackageHost packages;

	/** @param packages those that the repository knows */
	public TransactionTarget(ImportWriter writer, PackageHost packages) {
		this.writer = writer;
		this.packages = packages;
	}

	@Override
	public Optional<EObject> find(String id) {
		return writer.find(id);
	}

	/** Another repository may know a missing plug-in's package by itself. */
	@Override
	public EObject create(EClass eClass) {
		EPackage known = packages.find(eClass.getEPackage().getNsURI());
		if (known == null || known == eClass.getEPackage()) {
			return EcoreUtil.create(eClass);
		}
		if (!(known.getEClassifier(eClass.getName()) instanceof EClass there)) {
			throw Failure.of(Kind.REFUSED, "unknownClass", eClass.getName(), eClass.getEPackage().getNsURI());
		}
		return EcoreUtil.create(there);
	}

	@Override
	public void add(EObject container, EReference feature, int index, EObject object) {
		if (feature == UnionPackage.Literals.UNION__REGISTERS && object.eContainer() == null) {
			writer.addRegister((Union) container, (Register) object);
		} else {
			MergeTarget.super.add(container, feature, index, object);
		}
	}

	@Override
	public void addRoot(EObject object) {
		writer.addUnion((Union) object);
	}

	@Override
	public void remove(EObject object) {
		writer.remove(object);
	}
}
