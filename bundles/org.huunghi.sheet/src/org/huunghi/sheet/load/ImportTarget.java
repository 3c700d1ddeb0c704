package org.huunghi.sheet.load;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.View;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * Where the records go.
 *
 * @param unionId id of the union
 * @param registerId id of its register for them; null where it has none yet, which is made then
 * @param registerClass class of that register
 */
public record ImportTarget(String unionId, String registerId, EClass registerClass) {
	private static final List<String> PLATFORM = List.of("http://www.eclipse.org/", "platform:/");

	/** @return the union's register for records of a class; empty where there is no union of this id, or no plug-in has such a register */
	public static Optional<ImportTarget> of(View view, String unionId, EClass type) {
		Union union = view.find(unionId).filter(Union.class::isInstance).map(Union.class::cast).orElse(null);
		if (union == null) {
			return Optional.empty();
		}
		for (Register register : union.getRegisters()) {
			if (takes(register.eClass(), type)) {
				return Optional.of(new ImportTarget(unionId, register.getId(), register.eClass()));
			}
		}
		return registerClass(type).map(registerClass -> new ImportTarget(unionId, null, registerClass));
	}

	/** @return the register itself as the target; empty where it lies in no union */
	public static Optional<ImportTarget> of(Register register) {
		return register.eContainer() instanceof Union union ? Optional.of(new ImportTarget(union.getId(), register.getId(), register.eClass())) : Optional.empty();
	}

	/** @return the class of registers of a union that hold records of a class; empty where no plug-in has one */
	public static Optional<EClass> registerClass(EClass type) {
		return List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream().filter(uri -> PLATFORM.stream().noneMatch(uri::startsWith)).sorted()
				.map(ImportTarget::load).filter(p -> p != null).flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && UnionPackage.Literals.REGISTER.isSuperTypeOf(candidate)
						&& !UnionPackage.Literals.GAZETTEER.isSuperTypeOf(candidate) && takes(candidate, type))
				.findFirst();
	}

	private static EPackage load(String uri) {
		try {
			return EPackage.Registry.INSTANCE.getEPackage(uri);
		} catch (RuntimeException e) {
			// a broken plug-in must not keep the user from the others' registers
			return null;
		}
	}

	private static boolean takes(EClass register, EClass type) {
		return Creation.recordClasses(register).stream().anyMatch(held -> held.isSuperTypeOf(type));
	}
}
