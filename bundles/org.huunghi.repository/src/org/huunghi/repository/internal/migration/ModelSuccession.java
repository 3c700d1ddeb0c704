package org.huunghi.repository.internal.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.migration.MigrationReport.Model;
import org.huunghi.union.migration.ModelVersion;

/**
 * Which package takes the place of each package of the repository before: its newest version, itself, or a copy of what only the repository knows.
 */
final class ModelSuccession {
	private final List<Model> models = new ArrayList<>();
	private final Map<EPackage, EPackage> successors = new HashMap<>();

	/**
	 * @param place of the data, for messages
	 * @throws org.huunghi.repository.RepositoryException REFUSED where a plug-in lacks whose model is built on one whose version rises
	 */
	ModelSuccession(List<EPackage> stored, Path place) {
		List<EPackage> unknown = new ArrayList<>();
		for (EPackage each : stored) {
			ModelVersion version = ModelVersion.of(each.getNsURI()).orElseThrow();
			Optional<EPackage> next = version.successor();
			if (next.isPresent()) {
				models.add(new Model(name(version), version.number(), version.installed().getAsInt()));
				successors.put(each, next.get());
			} else if (version.installed().isPresent()) {
				successors.put(each, EPackage.Registry.INSTANCE.getEPackage(each.getNsURI()));
			} else {
				unknown.add(each);
			}
		}
		for (EPackage each : unknown) {
			old(each).ifPresent(below -> {
				throw Failure.of(Kind.REFUSED, "migrateUnknown", place, name(ModelVersion.of(each.getNsURI()).orElseThrow()), name(below));
			});
		}
		copy(unknown);
	}

	private static String name(ModelVersion version) {
		return version.model().substring(ModelVersion.PREFIX.length());
	}

	/** @return a model whose version rises, on which the package is built */
	private static Optional<ModelVersion> old(EPackage unknown) {
		Predicate<EPackage> other = each -> each != null && each != unknown;
		return unknown.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(type -> Stream.concat(type.getEAllSuperTypes().stream().map(EClass::getEPackage),
						type.getEStructuralFeatures().stream().map(EStructuralFeature::getEType).map(each -> each == null ? null
								: each.getEPackage())))
				.filter(other).distinct().flatMap(each -> ModelVersion.of(each.getNsURI()).stream()).filter(ModelVersion::isOld).findFirst();
	}

	/** The packages belong to the session that reads the repository before, and can't belong to two. */
	private void copy(List<EPackage> unknown) {
		unknown.forEach(EcoreUtil::resolveAll);
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copier.copyAll(unknown);
		copier.copyReferences();
		for (EPackage each : unknown) {
			EPackage copy = (EPackage) copier.get(each);
			for (Iterator<EObject> all = copy.eAllContents(); all.hasNext();) {
				if (all.next() instanceof EClass type) {
					type.setInstanceClassName(null);
				}
			}
			CDOUtil.prepareDynamicEPackage(copy);
			successors.put(each, copy);
		}
	}

	/** @return the models whose version rises */
	List<Model> models() {
		return models;
	}

	/** @return what takes the place of a package */
	EPackage successor(EPackage before) {
		return successors.getOrDefault(before, before);
	}
}
