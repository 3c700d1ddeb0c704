package org.huunghi.repository.internal.server;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.net4j.internal.util.bundle.AbstractBundle;
import org.eclipse.net4j.internal.util.bundle.AbstractPlatform;
import org.eclipse.net4j.util.om.OMPlatform;

/**
 * The bundles of net4j and CDO, by their names alone. Each of them looks for its plugin.properties when it is first used, and prints a stack trace
 * where there is none; here all come together in two bundles, where that search can only fail. What is entered before is not looked for.
 */
final class NamedBundles {
	private static final List<String> NAMES = List.of(org.eclipse.net4j.internal.util.bundle.OM.BUNDLE_ID,
			org.eclipse.internal.net4j.bundle.OM.BUNDLE_ID, org.eclipse.net4j.internal.jvm.bundle.OM.BUNDLE_ID,
			org.eclipse.net4j.internal.tcp.bundle.OM.BUNDLE_ID, org.eclipse.net4j.internal.db.bundle.OM.BUNDLE_ID,
			org.eclipse.emf.cdo.internal.common.bundle.OM.BUNDLE_ID, org.eclipse.emf.internal.cdo.bundle.OM.BUNDLE_ID,
			org.eclipse.emf.cdo.internal.net4j.bundle.OM.BUNDLE_ID, org.eclipse.emf.cdo.internal.server.bundle.OM.BUNDLE_ID,
			org.eclipse.emf.cdo.server.internal.db.bundle.OM.BUNDLE_ID, org.eclipse.emf.cdo.server.internal.net4j.bundle.OM.BUNDLE_ID);

	private NamedBundles() {
	}

	/** Enters them where net4j does not know them yet. */
	@SuppressWarnings("unchecked")
	static void enter() {
		try {
			// by reflection, since the table is open to net4j's own platforms only
			Method table = AbstractPlatform.class.getDeclaredMethod("getBundles");
			table.setAccessible(true);
			AbstractPlatform platform = (AbstractPlatform) OMPlatform.INSTANCE;
			Map<String, AbstractBundle> bundles = (Map<String, AbstractBundle>) table.invoke(platform);
			NAMES.forEach(name -> bundles.computeIfAbsent(name, missing -> new Named(platform, missing)));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("net4j keeps its bundles in another way", e);
		}
	}

	/** A bundle without files: its texts are those in its classes. */
	private static final class Named extends AbstractBundle {
		Named(AbstractPlatform platform, String name) {
			super(platform, name, null);
		}

		@Override
		public URL getBaseURL() {
			return null;
		}

		@Override
		public InputStream getInputStream(String path) throws IOException {
			throw new FileNotFoundException(path);
		}

		@Override
		public Iterator<Class<?>> getClasses() {
			return Collections.emptyIterator();
		}

		@Override
		public String getStateLocation() {
			return getPlatform().getStateFolder().toPath().resolve(".plugins").resolve(getBundleID()).toString();
		}
	}
}
