package org.huunghi.workbench.icons;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The icons of the workbench: one for each class of the model and for each command, drawn on a grid of 16 pixels. */
public final class Icons {
	private static final String UNKNOWN = "Record";
	/** Whether there is an icon, by folder and name: a bundle is not searched again for each line of a list. */
	private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

	private Icons() {
	}

	/**
	 * The name of the icon of a class: its own, or that of the nearest supertype that has one.
	 *
	 * @return a name for {@link #record(String)}; never null
	 */
	public static String nameFor(EClass eClass) {
		if (exists("obj16", eClass.getName())) {
			return eClass.getName();
		}
		for (int i = eClass.getEAllSuperTypes().size() - 1; i >= 0; i--) {
			String name = eClass.getEAllSuperTypes().get(i).getName();
			if (exists("obj16", name)) {
				return name;
			}
		}
		return UNKNOWN;
	}

	/** @return the icon of a class by its name; the one of Record where it has none. For the UI thread; not to be disposed. */
	public static Image record(String className) {
		return image("obj16", className != null && exists("obj16", className) ? className : UNKNOWN);
	}

	/** @return the descriptor of the icon of a class by its name */
	public static ImageDescriptor recordDescriptor(String className) {
		return descriptor("obj16", className != null && exists("obj16", className) ? className : UNKNOWN);
	}

	/** @return the icon of a command, such as {@code save}. For the UI thread; not to be disposed. */
	public static Image command(String name) {
		return image("cmd16", name);
	}

	/** @return the descriptor of the icon of a command */
	public static ImageDescriptor commandDescriptor(String name) {
		return descriptor("cmd16", name);
	}

	private static Image image(String folder, String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.huunghi.workbench/" + folder + '/' + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(folder, name));
		}
		return registry.get(key);
	}

	private static ImageDescriptor descriptor(String folder, String name) {
		URL url = find(folder, name);
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	private static boolean exists(String folder, String name) {
		return KNOWN.computeIfAbsent(folder + '/' + name, key -> find(folder, name) != null);
	}

	private static URL find(String folder, String name) {
		Bundle bundle = FrameworkUtil.getBundle(Icons.class);
		return bundle == null ? null : FileLocator.find(bundle, new Path("icons/full/" + folder + '/' + name + ".svg"));
	}
}
