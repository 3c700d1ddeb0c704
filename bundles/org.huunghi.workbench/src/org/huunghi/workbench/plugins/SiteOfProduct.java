package org.huunghi.workbench.plugins;

import java.io.File;
import java.net.URI;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The update site in the folder {@code site} of the product, where whoever hands out the product may put it: a union whose computers
 * are not on the Internet installs its plug-ins from there.
 */
final class SiteOfProduct {
	private static final String FOLDER = "site";

	private SiteOfProduct() {
	}

	/** Makes the site known to p2, unless it is already or there is none. */
	static void offer() {
		File folder = new File(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")).resolve(FOLDER));
		BundleContext context = FrameworkUtil.getBundle(SiteOfProduct.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
		if (!folder.isDirectory() || reference == null) {
			return;
		}
		URI site = folder.toURI();
		IProvisioningAgent agent = context.getService(reference);
		add(agent.getService(IMetadataRepositoryManager.class), site);
		add(agent.getService(IArtifactRepositoryManager.class), site);
		context.ungetService(reference);
	}

	private static void add(IRepositoryManager<?> manager, URI site) {
		if (manager != null && !manager.contains(site)) {
			manager.addRepository(site);
			manager.setRepositoryProperty(site, IRepository.PROP_NICKNAME, "Hữu Nghị");
		}
	}
}
