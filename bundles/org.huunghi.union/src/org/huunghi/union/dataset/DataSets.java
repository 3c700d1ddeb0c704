package org.huunghi.union.dataset;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The data sets that the installed plug-ins offer through the extension point {@code org.huunghi.union.dataSets}. */
public final class DataSets {
	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.huunghi.union.dataSets";

	private static final String PART = "part";

	private DataSets() {
	}

	/** @return all data sets, sorted by id; none outside a running platform. What lacks its file is left out and logged. */
	public static List<DataSet> all() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		IConfigurationElement[] found = registry == null ? new IConfigurationElement[0]
				: registry.getConfigurationElementsFor(EXTENSION_POINT);
		List<IConfigurationElement> parts = Stream.of(found).filter(element -> element.getName().equals(PART)).toList();
		return Stream.of(found).filter(element -> element.getName().equals("dataSet")).map(element -> of(element, parts)).filter(Objects::nonNull).sorted(Comparator.comparing(DataSet::id)).toList();
	}

	/** @return the data set of that id, or empty where no plug-in offers it */
	public static Optional<DataSet> find(String id) {
		return all().stream().filter(dataSet -> dataSet.id().equals(id)).findFirst();
	}

	private static DataSet of(IConfigurationElement element, List<IConfigurationElement> parts) {
		String id = element.getAttribute("id");
		String key = element.getAttribute("name");
		Bundle bundle = bundle(element);
		URL url = file(element);
		if (id == null || url == null) {
			leftOut("data set", id, element);
			return null;
		}
		Stream<IConfigurationElement> own = Stream.of(element.getChildren(PART));
		Stream<IConfigurationElement> others = parts.stream().filter(part -> id.equals(part.getAttribute("dataSet")));
		return new DataSet(id, locale -> BundleTexts.find(bundle, locale, key), url,
				Stream.concat(own, others).map(DataSets::part).filter(Objects::nonNull).toList());
	}

	private static DataSetPart part(IConfigurationElement element) {
		String packageUri = element.getAttribute("package");
		String union = element.getAttribute("union");
		URL url = file(element);
		if (packageUri == null || union == null || url == null) {
			leftOut("part of a data set", packageUri, element);
			return null;
		}
		return new DataSetPart(packageUri, union, url);
	}

	private static Bundle bundle(IConfigurationElement element) {
		return ContributorFactoryOSGi.resolve(element.getContributor());
	}

	private static URL file(IConfigurationElement element) {
		String file = element.getAttribute("file");
		Bundle bundle = bundle(element);
		return bundle == null || file == null ? null : bundle.getEntry(file);
	}

	private static void leftOut(String what, String id, IConfigurationElement element) {
		ILog.of(DataSets.class).warn(what + " left out: " + id + ", file " + element.getAttribute("file") + " of " + element.getContributor().getName());
	}
}
