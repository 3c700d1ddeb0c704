package org.huunghi.union.tests.support;

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
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Named;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.union.gazetteer.StartGazetteer;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.XmiInterchange;

/** A data set as a repository would hold it: read, and tied to the gazetteer; its parts for other plug-ins can be added. */
public final class LoadedDataSet {
	private final String id;
	private final Union union;
	private final Set<String> unresolved = new TreeSet<>();

	/**
	 * @param id of the data set and of the bundle that brings it
	 * @param file in the bundle's folder data
	 */
	public LoadedDataSet(String id, String file) throws IOException {
		this.id = id;
		try (InputStream in = Platform.isRunning() ? DataSets.find(id).orElseThrow().open() : beside(file)) {
			union = (Union) XmiInterchange.read(in, file).getFirst();
		}
		tie(union, StartGazetteer.load());
	}

	/** Adds the data set's first part, a register of another plug-in whose references lead into the data set. */
	public LoadedDataSet withPart(String file) throws IOException {
		try (InputStream in = Platform.isRunning() ? DataSets.find(id).orElseThrow().parts().getFirst().open() : beside(file)) {
			Register register = (Register) XmiInterchange.read(in, file).getFirst();
			tie(register, union);
			union.getRegisters().add(register);
		}
		return this;
	}

	/** Outside a platform there are no extensions: the bundle's folder stands beside this one. */
	private InputStream beside(String file) throws IOException {
		return Files.newInputStream(Path.of("..", id, "data", file));
	}

	private void tie(EObject root, EObject targets) {
		Map<String, EObject> byId = new HashMap<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(targets)); all.hasNext();) {
			EObject target = all.next();
			byId.put(EcoreUtil.getID(target), target);
		}
		unresolved.addAll(OutsideReferences.resolve(List.of(root), byId::get));
	}

	/** @return the data set's id */
	public String id() {
		return id;
	}

	/** @return the union that the data set is about */
	public Union union() {
		return union;
	}

	/** @return references that lead nowhere: places that the gazetteer lacks, records that the data set lacks */
	public Set<String> unresolved() {
		return unresolved;
	}

	/** @return all objects of that class, wherever they stand */
	public <T> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(union)); contents.hasNext();) {
			EObject next = contents.next();
			if (type.isInstance(next)) {
				found.add(type.cast(next));
			}
		}
		return found;
	}

	/** @return the one object of that class and Vietnamese name; the test fails where there is not exactly one */
	public <T extends Named> T named(Class<T> type, String vietnamese) {
		List<T> found = all(type).stream().filter(object -> vi(object).equals(vietnamese)).toList();
		assertEquals(1, found.size(), vietnamese);
		return found.getFirst();
	}

	/** @return the Vietnamese name as it is stored */
	public static String vi(Named named) {
		return named.getNames().stream().filter(name -> name.getLanguage().equals("vi")).findFirst().orElseThrow().getText();
	}

	/** @return the Vietnamese names as they are stored */
	public static Set<String> vi(List<? extends Named> named) {
		return named.stream().map(LoadedDataSet::vi).collect(Collectors.toSet());
	}
}
