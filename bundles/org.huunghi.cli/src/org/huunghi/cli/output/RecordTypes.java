package org.huunghi.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;

/** The classes of records that the installed plug-ins know, as the user names them. */
public final class RecordTypes {
	/** Packages of the Eclipse platform itself hold no records; loading all of them would only cost time. */
	private static final List<String> PLATFORM = List.of("http://www.eclipse.org/", "platform:/");
	private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH, Locale.of("lo"));
	private static final Map<String, Optional<EClass>> BY_NAME = new ConcurrentHashMap<>();

	private RecordTypes() {
	}

	/** @return the class of that name in the model, or empty where no plug-in here knows it */
	public static Optional<EClass> named(String className) {
		return BY_NAME.computeIfAbsent(className, name -> all().filter(type -> type.getName().equals(name)).findFirst());
	}

	/** @return the class that the user means: by its name in the model whatever the case, or by its name in any of the three languages */
	public static Optional<EClass> meant(String text) {
		Optional<EClass> named = all().filter(type -> type.getName().equalsIgnoreCase(text)).findFirst();
		return named.isPresent() ? named : all().filter(type -> isCalled(type, Fold.fold(text))).findFirst();
	}

	/** @return the model's names of all classes, in order */
	public static List<String> names() {
		return all().map(EClass::getName).distinct().sorted().toList();
	}

	private static boolean isCalled(EClass type, String folded) {
		return LANGUAGES.stream().anyMatch(language -> Fold.fold(ModelLabels.of(type, language)).equals(folded)
				|| Fold.fold(ModelLabels.plural(type, language)).equals(folded));
	}

	/** @return the package, or null where its plug-in is broken, which must not keep the user from the other plug-ins' records */
	private static EPackage load(String uri) {
		try {
			return EPackage.Registry.INSTANCE.getEPackage(uri);
		} catch (RuntimeException e) {
			return null;
		}
	}

	private static Stream<EClass> all() {
		EPackage core = UnionPackage.eINSTANCE;
		Stream<EPackage> others = List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream()
				.filter(uri -> PLATFORM.stream().noneMatch(uri::startsWith) && !uri.equals(core.getNsURI())).sorted().map(RecordTypes::load);
		return Stream.concat(Stream.of(core), others).filter(Objects::nonNull).flatMap(p -> p.getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && UnionPackage.Literals.RECORD.isSuperTypeOf(type) && type != UnionPackage.Literals.RECORD
						&& type != UnionPackage.Literals.REGISTER);
	}
}
