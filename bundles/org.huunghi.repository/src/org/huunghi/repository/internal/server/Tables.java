package org.huunghi.repository.internal.server;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.model.CDOPackageInfo;
import org.eclipse.emf.cdo.common.model.CDOPackageUnit;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.server.IStoreAccessor;
import org.eclipse.emf.cdo.server.StoreThreadLocal;
import org.eclipse.emf.cdo.server.db.IDBStoreAccessor;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.internal.db.mapping.horizontal.AbstractHorizontalClassMapping;
import org.eclipse.emf.cdo.spi.common.model.InternalCDOPackageRegistry;
import org.eclipse.emf.cdo.spi.common.model.InternalCDOPackageUnit;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.net4j.util.om.monitor.Monitor;

/**
 * Makes the tables of all classes before anybody reads. CDO would make each with the first object of its class, in the midst of a commit,
 * and lock the schema for it; a reader that needs a second statement while the lock waits for its first then blocks everybody until the
 * lock times out (CDO's bug 564150, cured after 4.7).
 */
final class Tables {
	/** What the namespaces of the packages of our plug-ins begin with. */
	private static final String PLUGINS = "urn:huunghi:";

	private final InternalRepository repository;
	private final IMappingStrategy mapping;

	Tables(InternalRepository repository, IMappingStrategy mapping) {
		this.repository = repository;
		this.mapping = mapping;
	}

	/** Makes what is missing, for the packages that the repository holds and for those of all installed plug-ins. */
	void make() {
		IStoreAccessor writer = repository.getStore().getWriter(null);
		StoreThreadLocal.setAccessor(writer);
		try {
			writeNewPackages(writer);
			((RecoveringStore) repository.getStore()).grow(() -> make((IDBStoreAccessor) writer));
		} finally {
			StoreThreadLocal.release();
		}
	}

	private void make(IDBStoreAccessor writer) {
		for (CDOPackageInfo info : packages().getPackageInfos()) {
			if (!info.isSystemPackage() || info.getEPackage() == EresourcePackage.eINSTANCE) {
				info.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
						.filter(type -> !type.isAbstract() && !type.isInterface())
						.forEach(type -> initialise((AbstractHorizontalClassMapping) mapping.getClassMapping(type), writer));
			}
		}
	}

	private static void initialise(AbstractHorizontalClassMapping mapping, IDBStoreAccessor accessor) {
		initialise(AbstractHorizontalClassMapping.class, mapping, accessor);
		mapping.getListMappings().forEach(list -> initialise(list.getClass(), list, accessor));
	}

	/** By reflection, since CDO offers no other way to make a table than to store an object in it. */
	private static void initialise(Class<?> type, Object mapping, IDBStoreAccessor accessor) {
		try {
			Method initTable = type.getDeclaredMethod("initTable", IDBStoreAccessor.class);
			initTable.setAccessible(true);
			initTable.invoke(mapping, accessor);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("CDO's " + type.getName() + " makes its tables in another way", e);
		}
	}

	private void writeNewPackages(IStoreAccessor writer) {
		List<InternalCDOPackageUnit> units = new ArrayList<>();
		for (String uri : List.copyOf(EPackage.Registry.INSTANCE.keySet())) {
			if (uri.startsWith(PLUGINS) && Stream.of(packages().getPackageInfos()).noneMatch(info -> info.getPackageURI().equals(uri))) {
				units.add(register(EPackage.Registry.INSTANCE.getEPackage(uri)));
			}
		}
		if (!units.isEmpty()) {
			writer.writePackageUnits(units.toArray(InternalCDOPackageUnit[]::new), new Monitor());
			writer.commit(new Monitor());
		}
	}

	private InternalCDOPackageUnit register(EPackage ePackage) {
		packages().putEPackage(ePackage);
		InternalCDOPackageUnit unit = packages().getPackageInfo(ePackage).getPackageUnit();
		unit.setTimeStamp(repository.getTimeStamp());
		unit.setState(CDOPackageUnit.State.LOADED);
		return unit;
	}

	private InternalCDOPackageRegistry packages() {
		return repository.getPackageRegistry();
	}
}
