package org.huunghi.document;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Reads the extension point {@code org.huunghi.document.templates}. */
final class ContributedTemplates {
	private static final String EXTENSION_POINT = "org.huunghi.document.templates";

	private ContributedTemplates() {
	}

	/** @return what the installed plug-ins offer; none outside a running platform. One that lacks something is left out and logged. */
	static List<BuiltIn> all() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		IConfigurationElement[] found = registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(EXTENSION_POINT);
		return Stream.of(found).map(ContributedTemplates::of).filter(Objects::nonNull).toList();
	}

	private static BuiltIn of(IConfigurationElement element) {
		try {
			String file = attribute(element, "file");
			Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
			URL url = Objects.requireNonNull(bundle == null ? null : bundle.getEntry(file), file);
			Format format = Format.valueOf(attribute(element, "format").toUpperCase(Locale.ROOT));
			return BuiltIn.of(attribute(element, "kind"), Locale.of(attribute(element, "language")), format,
					locale -> name(element, locale), url::openStream);
		} catch (IllegalArgumentException | NullPointerException e) {
			ILog.of(ContributedTemplates.class).warn("template of " + element.getContributor().getName() + " left out", e);
			return null;
		}
	}

	private static String attribute(IConfigurationElement element, String attribute) {
		return Objects.requireNonNull(element.getAttribute(attribute), attribute);
	}

	private static String name(IConfigurationElement element, Locale locale) {
		String name = element.getAttribute("name", locale.toString());
		return name == null ? element.getAttribute("kind") : name;
	}
}
