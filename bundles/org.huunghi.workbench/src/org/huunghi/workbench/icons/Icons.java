package org.huunghi.workbench.icons;

import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The icons of the workbench and its plug-ins: one for each class of the model and for each command, drawn on a grid of 16 pixels. */
public final class Icons {
	private static final String UNKNOWN = "Record";

	private Icons() {
	}

	/**
	 * The name of the icon of a class: its own, or that of the nearest supertype that has one. It names the plug-in too where that is
	 * another one than the workbench.
	 *
	 * @return a name for {@link #record(String)}; never null
	 */
	public static String nameFor(EClass eClass) {
		String own = find(eClass);
		for (int i = eClass.getEAllSuperTypes().size() - 1; own == null && i >= 0; i--) {
			own = find(eClass.getEAllSuperTypes().get(i));
		}
		return own == null ? UNKNOWN : own;
	}

	private static String find(EClass eClass) {
		String bundle = IconFiles.bundleFor(eClass.getName(), eClass.getEPackage() == null ? null : eClass.getEPackage().getNsURI());
		return bundle == null ? null : bundle.equals(own()) ? eClass.getName() : bundle + '/' + eClass.getName();
	}

	/**
	 * @param className name of a class of any plug-in, or what {@link #nameFor} answered; null for none
	 * @return the icon; the one of Record where it has none. For the UI thread; not to be disposed.
	 */
	public static Image record(String className) {
		return image("obj16", qualified(className));
	}

	/** @return the descriptor of the icon of a class by its name, as for {@link #record} */
	public static ImageDescriptor recordDescriptor(String className) {
		return descriptor("obj16", qualified(className));
	}

	/** @return the icon of a command, such as {@code save}. For the UI thread; not to be disposed. */
	public static Image command(String name) {
		return image("cmd16", name);
	}

	/** @return the descriptor of the icon of a command */
	public static ImageDescriptor commandDescriptor(String name) {
		return descriptor("cmd16", name);
	}

	private static String qualified(String className) {
		if (className == null) {
			return UNKNOWN;
		}
		if (className.indexOf('/') > 0) {
			return className;
		}
		String bundle = IconFiles.bundleFor(className, null);
		return bundle == null ? UNKNOWN : bundle.equals(own()) ? className : bundle + '/' + className;
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
		int slash = name.indexOf('/');
		Bundle bundle = slash < 0 ? FrameworkUtil.getBundle(Icons.class) : Platform.getBundle(name.substring(0, slash));
		URL url = IconFiles.find(bundle, folder, name.substring(slash + 1));
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	private static String own() {
		Bundle bundle = FrameworkUtil.getBundle(Icons.class);
		return bundle == null ? null : bundle.getSymbolicName();
	}
}
