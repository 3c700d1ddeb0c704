package org.huunghi.union.create;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.impl.IdentifiedImpl;
import org.huunghi.union.impl.NamedImpl;
import org.huunghi.union.impl.UnionFactoryImpl;

/**
 * Lets objects be made whose class is not generated, because the plug-in that it comes from is not installed. EMF makes them of the nearest
 * generated supertype, so that they are records, named and identified as any other; but it can't where that supertype is an abstract class
 * of the core.
 */
public final class UnknownClasses {
	static {
		UnionPackage.eINSTANCE.setEFactoryInstance(new OpenFactory());
	}

	private UnknownClasses() {
	}

	/** To be called before the first of them is read. */
	public static void admit() {
		// Loading the class has done it, once for all.
	}

	private static final class OpenFactory extends UnionFactoryImpl {
		@Override
		public EObject create(EClass eClass) {
			if (eClass == UnionPackage.Literals.NAMED) {
				return new UnknownNamed();
			}
			return eClass == UnionPackage.Literals.IDENTIFIED ? new UnknownIdentified() : super.create(eClass);
		}
	}

	private static final class UnknownNamed extends NamedImpl {
		UnknownNamed() {
			// its class is told afterwards
		}
	}

	private static final class UnknownIdentified extends IdentifiedImpl {
		UnknownIdentified() {
			// its class is told afterwards
		}
	}
}
