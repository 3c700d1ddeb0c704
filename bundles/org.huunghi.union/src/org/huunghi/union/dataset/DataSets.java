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

	private DataSets() {
	}

	/** @return all data sets, sorted by id; none outside a running platform. One whose file lacks is left out and logged. */
	public static List<DataSet> all() {
		IExtensionRegistry registry = Platform.getExtensionRegistry();
		IConfigurationElement[] found = registry == null ? new IConfigurationElement[0]
				: registry.getConfigurationElementsFor(EXTENSION_POINT);
		return Stream.of(found).map(DataSets::of).filter(Objects::nonNull).sorted(Comparator.comparing(DataSet::id)).toList();
	}

	/** @return the data set of that id, or empty where no plug-in offers it */
	public static Optional<DataSet> find(String id) {
		return all().stream().filter(dataSet -> dataSet.id().equals(id)).findFirst();
	}

	private static DataSet of(IConfigurationElement element) {
		String id = element.getAttribute("id");
		String file = element.getAttribute("file");
		String key = element.getAttribute("name");
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		URL url = bundle == null || file == null ? null : bundle.getEntry(file);
		if (id == null || url == null) {
			ILog.of(DataSets.class).warn("data set left out: " + id + ", file " + file + " of " + element.getContributor().getName());
			return null;
		}
		return new DataSet(id, locale -> BundleTexts.find(bundle, locale, key), url);
	}
}
