package org.huunghi.union.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.xmi.XmiException.Kind;

/** Reads the packages that a file embeds, makes them harmless, and gives them to the host where it lacks them. */
final class EmbeddedReader {
	/** Java types that a data type of a file may have; EMF would run the constructor of any class named there. */
	private static final Set<String> VALUE_TYPES = Set.of("boolean", "int", "long", "double", "float", "short", "byte", "char",
			"byte[]", "java.lang.String", "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Double",
			"java.math.BigDecimal", "java.math.BigInteger", "org.huunghi.text.value.PartialDate",
			"org.huunghi.text.value.Quantity", "org.huunghi.text.value.Money");

	private final PackageHost host;
	private final Map<String, EPackage> brought = new HashMap<>();
	private final XMIResourceImpl source = new XMIResourceImpl(URI.createURI("urn:huunghi:packages"));
	private final StrictHandler handler;
	private boolean complete;

	EmbeddedReader(String fileName, PackageHost host) {
		this.host = host;
		handler = new StrictHandler(source, new XMIHelperImpl(source), fileName) {
			@Override
			EPackage find(String nsURI) {
				return nsURI.equals(EcorePackage.eNS_URI) ? EcorePackage.eINSTANCE : null;
			}
		};
	}

	StrictHandler handler() {
		return handler;
	}

	boolean complete() {
		return complete;
	}

	EPackage find(String nsURI) {
		EPackage known = host.find(nsURI);
		if (known == null && nsURI.equals(UnionPackage.eNS_URI)) {
			// Outside a platform, a generated package is registered on first use.
			return UnionPackage.eINSTANCE;
		}
		return known != null ? known : brought.get(nsURI);
	}

	/** All packages are read; from now on they are found. */
	void finish() {
		complete = true;
		handler.endDocument();
		ResourceSetImpl resolving = new PackageResources();
		List<EPackage> roots = List.copyOf(source.getContents()).stream().map(EPackage.class::cast).toList();
		for (EPackage root : roots) {
			String nsURI = root.getNsURI();
			if (nsURI == null || EmbeddedPackages.travelsAlone(nsURI)) {
				throw handler.refuse(Kind.BAD_PACKAGE, null, String.valueOf(nsURI));
			}
			disarm(root);
			brought.put(nsURI, root);
			Resource home = new XMIResourceImpl(URI.createURI(nsURI));
			resolving.getResources().add(home);
			home.getContents().add(root);
		}
		roots.forEach(this::check);
		roots.stream().filter(root -> host.find(root.getNsURI()) == null).forEach(host::adopt);
	}

	private void check(EPackage root) {
		try {
			EcoreUtil.resolveAll(root);
			boolean whole = EcoreUtil.UnresolvedProxyCrossReferencer.find(root).isEmpty();
			for (EObject element : (Iterable<EObject>) root::eAllContents) {
				whole &= !(element instanceof EClass type) || !type.getEAllSuperTypes().contains(type);
			}
			if (!whole) {
				throw handler.refuse(Kind.BAD_PACKAGE, null, root.getNsURI());
			}
		} catch (StackOverflowError e) {
			// Classes that are their own superclasses.
			throw handler.refuse(Kind.BAD_PACKAGE, e, root.getNsURI());
		}
	}

	private static void disarm(EPackage root) {
		for (EObject element : (Iterable<EObject>) () -> EcoreUtil.getAllContents(List.of(root))) {
			if (element instanceof EClass type) {
				type.setInstanceClassName(null);
				type.getEOperations().clear();
			} else if (element instanceof EDataType type && !(element instanceof EEnum) && !VALUE_TYPES.contains(type.getInstanceClassName())) {
				type.setInstanceClassName("java.lang.String");
			} else if (element instanceof EEnum type) {
				type.setInstanceClassName(null);
			}
			if (element instanceof EModelElement model) {
				model.getEAnnotations().removeIf(annotation -> EcorePackage.eNS_URI.equals(annotation.getSource()));
			}
		}
	}

	/** Resolves references between packages without ever loading anything. */
	private final class PackageResources extends ResourceSetImpl {
		PackageResources() {
			setPackageRegistry(new EPackageRegistryImpl() {
				private static final long serialVersionUID = 1;

				@Override
				public EPackage getEPackage(String nsURI) {
					return find(nsURI);
				}
			});
		}

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return super.getResource(uri, false);
		}
	}
}
