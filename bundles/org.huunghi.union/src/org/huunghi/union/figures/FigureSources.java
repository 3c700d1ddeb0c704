package org.huunghi.union.figures;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.huunghi.union.contribution.Contributed;

/** The sources of figures that the installed plug-ins contribute to the extension point {@code org.huunghi.union.figures}. */
public final class FigureSources {
	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.huunghi.union.figures";

	private FigureSources() {
	}

	/** @return all sources, read once; none outside a running platform. One that can't be loaded is logged and left out. */
	public static List<FigureSource> all() {
		return Installed.ALL;
	}

	/** Loaded when it is first asked for. */
	private static final class Installed {
		static final List<FigureSource> ALL = List
				.copyOf(Contributed.to(RegistryFactory.getRegistry(), EXTENSION_POINT, FigureSource.class, Installed::log));

		private static void log(IStatus status) {
			ILog.of(FigureSources.class).log(status);
		}
	}
}
