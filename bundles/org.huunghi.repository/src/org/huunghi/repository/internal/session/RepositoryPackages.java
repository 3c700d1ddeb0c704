package org.huunghi.repository.internal.session;

import org.eclipse.emf.cdo.common.model.CDOPackageRegistry;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.union.xmi.PackageHost;

/** Packages for imports: those of the installed plug-ins, and those that the repository has kept of others. */
final class RepositoryPackages implements PackageHost {
	private final CDOPackageRegistry registry;

	RepositoryPackages(CDOPackageRegistry registry) {
		this.registry = registry;
	}

	@Override
	public EPackage find(String nsURI) {
		EPackage installed = EPackage.Registry.INSTANCE.getEPackage(nsURI);
		return installed != null ? installed : registry.getEPackage(nsURI);
	}

	/** Its objects have to be CDO's own, to be stored; the package itself is stored with the first of them. */
	@Override
	public void adopt(EPackage embedded) {
		CDOUtil.prepareDynamicEPackage(embedded);
	}
}
