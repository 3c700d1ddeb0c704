package org.huunghi.union.due;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.huunghi.union.contribution.Contributed;

/** The sources of what is due: the core's own, and those that plug-ins contribute to the extension point {@code org.huunghi.union.due}. */
public final class DueSources {
	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.huunghi.union.due";

	private DueSources() {
	}

	/** @return all sources, read once; just the core's outside a running platform. One that can't be loaded is logged and left out. */
	public static List<DueSource> all() {
		return Installed.ALL;
	}

	/** Loaded when it is first asked for. */
	private static final class Installed {
		static final List<DueSource> ALL = all();

		private static List<DueSource> all() {
			List<DueSource> sources = new ArrayList<>(List.of(new AgreementDue()));
			sources.addAll(Contributed.to(RegistryFactory.getRegistry(), EXTENSION_POINT, DueSource.class, Installed::log));
			return List.copyOf(sources);
		}

		private static void log(IStatus status) {
			ILog.of(DueSources.class).log(status);
		}
	}
}
