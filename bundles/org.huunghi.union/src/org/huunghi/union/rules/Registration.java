package org.huunghi.union.rules;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.huunghi.union.UnionPackage;

/** Registers the core's rules and, where the platform runs, those that plug-ins declare. */
final class Registration {
	private static final String POINT = "org.huunghi.union.rules";

	private Registration() {
	}

	static void registerAll() {
		EValidator.Registry.INSTANCE.put(UnionPackage.eINSTANCE, UnionRules.validator());
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				register(element);
			}
		}
	}

	/** One plug-in that can't be loaded must not keep the others from being checked. */
	private static void register(IConfigurationElement element) {
		EPackage ePackage = EPackage.Registry.INSTANCE.getEPackage(element.getAttribute("package"));
		try {
			if (ePackage == null) {
				ILog.of(Registration.class).error("No package " + element.getAttribute("package") + " for the rules of " + element.getContributor().getName());
			} else if (element.createExecutableExtension("class") instanceof RuleSet rules) {
				RuleValidator.register(ePackage, rules);
			}
		} catch (CoreException e) {
			ILog.of(Registration.class).log(e.getStatus());
		}
	}
}
