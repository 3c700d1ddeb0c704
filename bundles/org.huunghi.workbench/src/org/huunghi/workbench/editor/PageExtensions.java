package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.huunghi.workbench.form.FormProvider;
import org.huunghi.workbench.form.ModelClasses;
import org.huunghi.workbench.page.FormPage;
import org.huunghi.workbench.page.OpenRecordEditor;
import org.huunghi.workbench.page.RecordPage;

/** Reads the extension point {@code org.huunghi.workbench.pages}. */
final class PageExtensions {
	private static final String POINT = "org.huunghi.workbench.pages";

	private PageExtensions() {
	}

	/** @return the pages of the editor of such records, from left to right, the ordinary form among them; never empty */
	static List<PageOffer> of(EClass type) {
		List<PageOffer> offers = new ArrayList<>();
		IConfigurationElement form = null;
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			if (!ModelClasses.isA(type, element.getAttribute("nsURI"), element.getAttribute("eClass"))) {
				continue;
			}
			if (element.getName().equals("form")) {
				form = form == null || nearer(type, element, form) ? element : form;
			} else if (offers.stream().noneMatch(offer -> offer.id().equals(element.getAttribute("id")))) {
				offers.add(new PageOffer(element.getAttribute("id"), element.getAttribute("name"), icon(element), order(element), () -> create(element)));
			}
		}
		if (offers.isEmpty() || form == null || !"false".equals(form.getAttribute("shown"))) {
			offers.add(0, form(form));
		}
		offers.sort(Comparator.comparingDouble(PageOffer::order));
		return offers;
	}

	private static PageOffer form(IConfigurationElement element) {
		String name = element == null ? null : element.getAttribute("name");
		return new PageOffer(OpenRecordEditor.FORM, name == null ? Messages.details : name, element == null ? null : icon(element),
				element == null ? 0 : order(element), DetailsPage::new);
	}

	/** What is said of a class itself goes before what is said of one above it. */
	private static boolean nearer(EClass type, IConfigurationElement element, IConfigurationElement other) {
		return distance(type, element) < distance(type, other);
	}

	private static int distance(EClass type, IConfigurationElement element) {
		String name = element.getAttribute("eClass");
		if (type.getName().equals(name) && type.getEPackage().getNsURI().equals(element.getAttribute("nsURI"))) {
			return 0;
		}
		return 1 + type.getESuperTypes().stream().filter(above -> ModelClasses.isA(above, element.getAttribute("nsURI"), name))
				.mapToInt(above -> distance(above, element)).min().orElse(0);
	}

	private static double order(IConfigurationElement element) {
		String order = element.getAttribute("order");
		try {
			return order == null ? element.getName().equals("form") ? 0 : 100 : Double.parseDouble(order);
		} catch (NumberFormatException e) {
			ILog.of(PageExtensions.class).error("Order of a page in " + element.getContributor().getName(), e);
			return 100;
		}
	}

	private static ImageDescriptor icon(IConfigurationElement element) {
		String path = element.getAttribute("icon");
		return path == null ? null : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path).orElse(null);
	}

	private static RecordPage create(IConfigurationElement element) {
		try {
			Object made = element.createExecutableExtension("class");
			return made instanceof FormProvider provider ? new FormPage(provider) : (RecordPage) made;
		} catch (CoreException | ClassCastException e) {
			throw new IllegalStateException("No page from " + element.getContributor().getName(), e);
		}
	}
}
