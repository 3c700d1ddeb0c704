package org.huunghi.workbench.formats;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.huunghi.workbench.jobs.Failures;

/** The formats that the installed plug-ins offer. */
public final class Formats {
	static final String POINT = "org.huunghi.workbench.formats";

	private Formats() {
	}

	/**
	 * A format as its plug-in describes it.
	 *
	 * @param id of the format
	 * @param name in the language of the interface
	 * @param extension of its files, without the dot
	 * @param element where it is defined
	 */
	public record Offer(String id, String name, String extension, IConfigurationElement element) {
		/** @return the format itself; its plug-in is started now */
		public InterchangeFormat create() {
			try {
				return (InterchangeFormat) element.createExecutableExtension("class");
			} catch (CoreException | ClassCastException e) {
				throw new IllegalStateException(e.getMessage(), e);
			}
		}
	}

	/** @return the formats in the order in which the platform knows them */
	public static List<Offer> all() {
		List<Offer> offers = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			if (!element.getName().equals("format")) {
				continue;
			}
			String extension = element.getAttribute("extension");
			if (extension == null || element.getAttribute("name") == null) {
				Failures.log(new IllegalStateException("Format without name or extension in " + element.getContributor().getName()));
			} else {
				offers.add(new Offer(element.getAttribute("id"), element.getAttribute("name"), extension, element));
			}
		}
		return offers;
	}
}
