package org.huunghi.workbench.icons;

import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Finds the files of icons: in the workbench's own bundle, then in those of plug-ins that bring classes of the model, or forms or pages for
 * them. So a plug-in gives its classes icons by having the files.
 */
final class IconFiles {
	/** Extension points whose contributors may hold icons of classes, each with the attribute that names the package. */
	private static final Map<String, String> POINTS = Map.of("org.eclipse.emf.ecore.generated_package", "uri", "org.huunghi.workbench.forms", "nsURI",
			"org.huunghi.workbench.pages", "nsURI");
	private static final String PREFIX = "urn:huunghi:";
	private static final String NONE = "";
	/** The bundle that holds a class's icon, by the name of the class and the package's URI: bundles are not searched again for each line of a list. */
	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private IconFiles() {
	}

	/**
	 * @param nsURI of the class's package; null for any
	 * @return symbolic name of the bundle that holds the icon of a class of that name, or null where none does
	 */
	static String bundleFor(String className, String nsURI) {
		String found = KNOWN.computeIfAbsent(className + ' ' + Objects.requireNonNullElse(nsURI, NONE), key -> search(className, nsURI));
		return found.equals(NONE) ? null : found;
	}

	private static String search(String className, String nsURI) {
		return candidates(nsURI).stream().filter(name -> find(Platform.getBundle(name), "obj16", className) != null).findFirst().orElse(NONE);
	}

	private static Set<String> candidates(String nsURI) {
		Set<String> names = new LinkedHashSet<>();
		Bundle own = FrameworkUtil.getBundle(IconFiles.class);
		IExtensionRegistry registry = own == null ? null : Platform.getExtensionRegistry();
		if (registry == null) {
			return names;
		}
		names.add(own.getSymbolicName());
		POINTS.forEach((point, attribute) -> {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
				String uri = element.getAttribute(attribute);
				if (uri != null && (nsURI == null ? uri.startsWith(PREFIX) : uri.equals(nsURI))) {
					names.add(element.getContributor().getName());
				}
			}
		});
		return names;
	}

	/** @return where the icon is, or null */
	static URL find(Bundle bundle, String folder, String name) {
		return bundle == null ? null : FileLocator.find(bundle, new Path("icons/full/" + folder + '/' + name + ".svg"));
	}
}
