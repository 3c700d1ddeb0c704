package org.huunghi.workbench.formats;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.ModelClasses;

/** The formats for single records that the installed plug-ins offer. */
final class RecordFormats {
	private RecordFormats() {
	}

	/**
	 * A format as its plug-in describes it.
	 *
	 * @param name in the language of the interface
	 * @param extension of its files, without the dot
	 * @param reads whether it can be read into an open record
	 * @param element where it is defined
	 */
	record Offer(String name, String extension, boolean reads, IConfigurationElement element) {
		/** @return the format itself; its plug-in is started now */
		RecordFormat create() {
			try {
				return (RecordFormat) element.createExecutableExtension("class");
			} catch (CoreException | ClassCastException e) {
				throw new IllegalStateException(e.getMessage(), e);
			}
		}
	}

	/** @return the formats for records of that class, in the order in which the platform knows them */
	static List<Offer> of(EClass type) {
		List<Offer> offers = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(Formats.POINT)) {
			if (element.getName().equals("recordFormat") && ModelClasses.isA(type, element.getAttribute("nsURI"), element.getAttribute("eClass"))) {
				offers.add(new Offer(element.getAttribute("name"), element.getAttribute("extension"), "true".equals(element.getAttribute("reads")), element));
			}
		}
		return offers;
	}
}
