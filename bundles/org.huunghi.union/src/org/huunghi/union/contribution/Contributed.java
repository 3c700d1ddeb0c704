package org.huunghi.union.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes the objects that plug-ins contribute to an extension point whose elements name a class. */
public final class Contributed {
	private static final String CLASS = "class";

	private Contributed() {
	}

	/**
	 * @param registry the platform's extension registry, or null outside a platform
	 * @param point id of the extension point
	 * @param type what the classes must be
	 * @param log is told of each contribution that can't be made; it is left out, and must not keep the others from being used
	 * @return a new object for each other contribution, in the order of the registry; none without a registry
	 */
	public static <T> List<T> to(IExtensionRegistry registry, String point, Class<T> type, Consumer<IStatus> log) {
		List<T> made = new ArrayList<>();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
				try {
					Object object = element.createExecutableExtension(CLASS);
					if (type.isInstance(object)) {
						made.add(type.cast(object));
					} else {
						log.accept(Status.error(name(element) + " is no " + type.getName()));
					}
				} catch (CoreException e) {
					log.accept(e.getStatus());
				} catch (RuntimeException | LinkageError e) {
					log.accept(Status.error(name(element), e));
				}
			}
		}
		return made;
	}

	private static String name(IConfigurationElement element) {
		return element.getAttribute(CLASS) + " of " + element.getContributor().getName();
	}
}
