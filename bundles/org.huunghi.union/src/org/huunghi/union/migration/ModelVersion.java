package org.huunghi.union.migration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EPackage;

/**
 * The version of a model, which stands at the end of its namespace, as in {@code urn:huunghi:election:1}. It rises with every change of the model.
 *
 * @param model what the namespaces of all versions begin with, without the last colon
 * @param number of the version
 */
public record ModelVersion(String model, int number) {
	/** What the namespaces of the models of our plug-ins begin with. */
	public static final String PREFIX = "urn:huunghi:";

	/** @return the version that a namespace names; empty for packages that are no models of ours */
	public static Optional<ModelVersion> of(String namespace) {
		int colon = namespace.lastIndexOf(':');
		if (!namespace.startsWith(PREFIX) || colon < PREFIX.length()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ModelVersion(namespace.substring(0, colon), Integer.parseUnsignedInt(namespace.substring(colon + 1))));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** @return the number of the newest version of this model that is installed; empty where none is */
	public OptionalInt installed() {
		return List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream().flatMap(each -> of(each).stream()).filter(each -> each.model.equals(model))
				.mapToInt(ModelVersion::number).max();
	}

	/** @return whether a newer version of the model is installed */
	public boolean isOld() {
		return installed().orElse(number) > number;
	}

	/** @return whether older versions of the model are installed only */
	public boolean isNew() {
		return installed().orElse(number) < number;
	}

	/** @return the installed package that takes the place of this version; empty where this is the newest, or none is installed */
	public Optional<EPackage> successor() {
		return isOld() ? Optional.ofNullable(EPackage.Registry.INSTANCE.getEPackage(new ModelVersion(model, installed().getAsInt()).toString()))
				: Optional.empty();
	}

	/** @return the namespace */
	@Override
	public String toString() {
		return model + ':' + number;
	}
}
