package org.huunghi.testing.bot.tour;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;

/** Makes the journeys and the application that other plug-ins contribute. */
final class Extensions {
	private static final String JOURNEYS = "org.huunghi.testing.bot.journeys";
	private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";

	private Extensions() {
	}

	/** @throws IllegalArgumentException if there is no such journey; @throws CoreException if it can't be made */
	static Journey journey(String id) throws CoreException {
		IConfigurationElement[] all = Platform.getExtensionRegistry().getConfigurationElementsFor(JOURNEYS);
		for (IConfigurationElement element : all) {
			if (id.equals(element.getAttribute("id"))) {
				return (Journey) element.createExecutableExtension("class");
			}
		}
		List<String> ids = Arrays.stream(all).map(element -> element.getAttribute("id")).toList();
		throw new IllegalArgumentException("No journey '" + id + "'. There is: " + ids);
	}

	/** @throws IllegalArgumentException if there is no such application; @throws CoreException if it can't be made */
	static IApplication application(String id) throws CoreException {
		IExtension extension = Platform.getExtensionRegistry().getExtension(APPLICATIONS, id);
		if (extension == null) {
			throw new IllegalArgumentException("No application '" + id + "'");
		}
		for (IConfigurationElement application : extension.getConfigurationElements()) {
			for (IConfigurationElement run : application.getChildren("run")) {
				return (IApplication) run.createExecutableExtension("class");
			}
		}
		throw new IllegalArgumentException("The application '" + id + "' names no class to run");
	}
}
