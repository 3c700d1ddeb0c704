package org.huunghi.workbench.form;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** Reads the extension point {@code org.huunghi.workbench.forms}; a provider is created when the first of its classes is shown. */
final class FormExtensions implements FormProvider {
	private static final String POINT = "org.huunghi.workbench.forms";
	private static final FormExtensions INSTANCE = new FormExtensions();

	private final Map<IConfigurationElement, FormProvider> providers = new HashMap<>();

	private FormExtensions() {
	}

	static FormExtensions instance() {
		return INSTANCE;
	}

	@Override
	public synchronized FormDefinition define(EClass type) {
		FormDefinition ofPackage = null;
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			if (!type.getEPackage().getNsURI().equals(element.getAttribute("nsURI"))) {
				continue;
			}
			String name = element.getAttribute("eClass");
			if (type.getName().equals(name)) {
				return provider(element).define(type);
			}
			if (name == null && ofPackage == null) {
				ofPackage = provider(element).define(type);
			}
		}
		return ofPackage;
	}

	private FormProvider provider(IConfigurationElement element) {
		return providers.computeIfAbsent(element, FormExtensions::create);
	}

	private static FormProvider create(IConfigurationElement element) {
		try {
			return (FormProvider) element.createExecutableExtension("class");
		} catch (CoreException | ClassCastException e) {
			ILog.of(FormExtensions.class).error("No form from " + element.getContributor().getName(), e);
			return type -> null;
		}
	}
}
