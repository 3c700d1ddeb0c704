package org.huunghi.election.ui.part;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle by their names. For the UI thread. */
public final class ElectionImages {
	private static final String BUNDLE = "org.huunghi.election.ui";

	private ElectionImages() {
	}

	/** @return the icon, not to be disposed */
	public static Image get(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/** @return the descriptor of the icon */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/obj16/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
	}
}
