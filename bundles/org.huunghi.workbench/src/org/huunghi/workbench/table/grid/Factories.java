package org.huunghi.workbench.table.grid;

import java.util.List;

import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.set.mutable.UnifiedSet;

/**
 * Lets the collections that the table's toolkit is made with find their own implementation. They look for it as a service of the thread's class
 * loader, and among plug-ins that one does not know it: so all that are used are made once with a class loader that does.
 */
final class Factories {
	private static final List<String> USED = List.of("Lists", "Sets", "Maps", "Bags", "primitive.IntLists", "primitive.IntSets", "primitive.IntBags",
			"primitive.IntIntMaps", "primitive.IntObjectMaps", "primitive.ObjectIntMaps", "primitive.IntDoubleMaps", "primitive.IntBooleanMaps");
	private static boolean ready;

	private Factories() {
	}

	/** To be called before the first table is made. */
	static synchronized void prepare() {
		if (ready) {
			return;
		}
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(UnifiedSet.class.getClassLoader());
		try {
			for (String name : USED) {
				Class.forName(Sets.class.getPackageName() + '.' + name, true, Sets.class.getClassLoader());
			}
			ready = true;
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
