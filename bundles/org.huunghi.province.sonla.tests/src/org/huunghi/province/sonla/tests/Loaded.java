package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.province.sonla.model.SonlaPackage;
import org.huunghi.union.Named;
import org.huunghi.union.Union;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.union.gazetteer.StartGazetteer;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.XmiInterchange;

/** The data set as a repository would hold it: read, and tied to the gazetteer. */
final class Loaded {
	static final String ID = "org.huunghi.province.sonla";

	final Union union;
	/** References to places for which the gazetteer has none. */
	final Set<String> unresolved;

	Loaded() throws IOException {
		// In a platform the package is registered by its plug-in, elsewhere on first use.
		SonlaPackage.eINSTANCE.eClass();
		try (InputStream in = open()) {
			union = (Union) XmiInterchange.read(in, "sonla.xmi").getFirst();
		}
		Map<String, EObject> places = new HashMap<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(StartGazetteer.load())); all.hasNext();) {
			EObject place = all.next();
			places.put(EcoreUtil.getID(place), place);
		}
		unresolved = OutsideReferences.resolve(List.of(union), places::get);
	}

	/** Through the extension point in a platform, else from the folder beside this one. */
	private static InputStream open() throws IOException {
		return Platform.isRunning() ? DataSets.find(ID).orElseThrow().open()
				: Files.newInputStream(Path.of("..", ID, "data", "sonla.xmi"));
	}

	/** All objects of that class, wherever they stand. */
	<T> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(union)); contents.hasNext();) {
			EObject next = contents.next();
			if (type.isInstance(next)) {
				found.add(type.cast(next));
			}
		}
		return found;
	}

	/** The one object of that class and Vietnamese name. */
	<T extends Named> T named(Class<T> type, String vietnamese) {
		List<T> found = all(type).stream().filter(object -> vi(object).equals(vietnamese)).toList();
		assertEquals(1, found.size(), vietnamese);
		return found.getFirst();
	}

	static String vi(Named named) {
		return named.getNames().stream().filter(name -> name.getLanguage().equals("vi")).findFirst().orElseThrow().getText();
	}

	static Set<String> vi(List<? extends Named> named) {
		return named.stream().map(Loaded::vi).collect(Collectors.toSet());
	}
}
