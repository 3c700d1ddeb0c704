package org.huunghi.union.xmi;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Says how an object is referred to from inside a file: by its id, by its place in the file, or as an object outside. */
final class ReferenceWriter extends XMIHelperImpl {
	private final List<EObject> roots;

	ReferenceWriter(XMLResource resource, List<EObject> roots) {
		super(resource);
		this.roots = roots;
	}

	@Override
	public String getHREF(EObject target) {
		URI proxy = ((InternalEObject) target).eProxyURI();
		if (proxy != null) {
			return proxy.toString();
		}
		if (target instanceof EModelElement) {
			EPackage root = (EPackage) EcoreUtil.getRootContainer(target);
			return root.getNsURI() + "#//" + inside(root, target);
		}
		String id = EcoreUtil.getID(target);
		int index = rootOf(target);
		if (index >= 0) {
			return '#' + (id != null ? id : path(index, target));
		}
		return id == null ? null : XmiInterchange.REFERENCE_PREFIX + id;
	}

	private int rootOf(EObject target) {
		for (EObject ancestor = target; ancestor != null; ancestor = ancestor.eContainer()) {
			int index = roots.indexOf(ancestor);
			if (index >= 0) {
				return index;
			}
		}
		return -1;
	}

	/** Embedded packages stand in front and are not counted, since the reader keeps them apart. */
	private String path(int index, EObject target) {
		EObject root = roots.get(index);
		long packages = roots.stream().filter(EPackage.class::isInstance).count();
		String inside = inside(root, target);
		return "/" + (index - packages) + (inside.isEmpty() ? "" : '/' + inside);
	}

	/** The steps from the root down to the target, as EMF's resources read them. */
	private static String inside(EObject root, EObject target) {
		StringBuilder path = new StringBuilder();
		for (EObject step = target; step != root; step = step.eContainer()) {
			InternalEObject container = (InternalEObject) step.eContainer();
			path.insert(0, (path.isEmpty() ? "" : "/")).insert(0, container.eURIFragmentSegment(step.eContainingFeature(), step));
		}
		return path.toString();
	}
}
