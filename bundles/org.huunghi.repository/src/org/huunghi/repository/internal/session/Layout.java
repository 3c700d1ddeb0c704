package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/**
 * In which resources the objects lie: the gazetteer in /gazetteer, each union in /union/ID, each of its registers in /register/ID,
 * while it is contained in the union all the same.
 */
public final class Layout {
	private static final String GAZETTEER = "/gazetteer";
	private static final String UNIONS = "/union";
	/** Path of the folder of the registers' resources. */
	public static final String REGISTERS = "/register";

	private Layout() {
	}

	static Gazetteer gazetteer(CDOView view) {
		return (Gazetteer) view.getResource(GAZETTEER).getContents().get(0);
	}

	static boolean hasGazetteer(CDOView view) {
		return view.hasResource(GAZETTEER);
	}

	/** @return the gazetteer and the unions */
	static List<EObject> roots(CDOView view) {
		List<EObject> roots = new ArrayList<>(unions(view));
		roots.add(0, gazetteer(view));
		return roots;
	}

	static void putGazetteer(CDOTransaction transaction, Gazetteer gazetteer) {
		transaction.createResource(GAZETTEER).getContents().add(gazetteer);
	}

	static List<Union> unions(CDOView view) {
		List<Union> unions = new ArrayList<>();
		if (view.hasResource(UNIONS)) {
			for (CDOResourceNode node : ((CDOResourceFolder) view.getResourceNode(UNIONS)).getNodes()) {
				if (node instanceof CDOResource resource && !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Union union) {
					unions.add(union);
				}
			}
		}
		return unions;
	}

	/** The registers that the union contains already get their resources too. */
	static void put(CDOTransaction transaction, Union union) {
		transaction.createResource(UNIONS + '/' + union.getId()).getContents().add(union);
		for (Register register : union.getRegisters()) {
			putResource(transaction, register);
		}
	}

	static void put(CDOTransaction transaction, Union union, Register register) {
		union.getRegisters().add(register);
		putResource(transaction, register);
	}

	private static void putResource(CDOTransaction transaction, Register register) {
		transaction.createResource(REGISTERS + '/' + register.getId()).getContents().add(register);
	}
}
