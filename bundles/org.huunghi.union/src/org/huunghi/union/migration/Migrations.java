package org.huunghi.union.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** The migrations that are known, by the version that each leads from. */
public final class Migrations {
	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.huunghi.union.migrations";

	private final Map<String, NavigableMap<Integer, Migration>> known = new HashMap<>();

	/** @return those of the installed plug-ins; none outside a running platform */
	public static Migrations installed() {
		Migrations migrations = new Migrations();
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
				migrations.add(element);
			}
		}
		return migrations;
	}

	/** One that can't be loaded must not be passed over: what it would have brought over would be missed. */
	private void add(IConfigurationElement element) {
		try {
			add(element.getAttribute("from"), (Migration) element.createExecutableExtension("class"));
		} catch (CoreException | IllegalArgumentException | ClassCastException e) {
			ILog.of(Migrations.class).error("The migration from " + element.getAttribute("from") + " of " + element.getContributor().getName()
					+ " can't be loaded", e);
			throw new IllegalStateException("The migration from " + element.getAttribute("from") + " can't be loaded", e);
		}
	}

	/**
	 * Adds one.
	 *
	 * @param from namespace of the version that it leads from, to the next number
	 * @return this
	 */
	public Migrations add(String from, Migration migration) {
		ModelVersion version = ModelVersion.of(from == null ? "" : from).orElseThrow(() -> new IllegalArgumentException("Not a version of a model: "
				+ from));
		known.computeIfAbsent(version.model(), model -> new TreeMap<>()).put(version.number(), migration);
		return this;
	}

	/** @return those that lead from this version on, in this order; versions between which nothing but additions lie have none */
	Collection<Migration> from(ModelVersion version) {
		NavigableMap<Integer, Migration> steps = known.get(version.model());
		return steps == null ? List.of() : new ArrayList<>(steps.tailMap(version.number(), true).values());
	}
}
