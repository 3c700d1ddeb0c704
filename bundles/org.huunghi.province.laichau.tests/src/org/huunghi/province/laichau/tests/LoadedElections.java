package org.huunghi.province.laichau.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.rules.ElectionRules;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.XmiInterchange;

/** The data set with its part for elections, as a repository would hold it where that plug-in is installed. */
final class LoadedElections {
	final Loaded data;
	final ElectionRegister register;
	/** References to records that the main data set does not hold. */
	final Set<String> unresolved;

	LoadedElections() throws IOException {
		RuleValidator.register(ElectionPackage.eINSTANCE, new ElectionRules());
		data = new Loaded();
		try (InputStream in = open()) {
			register = (ElectionRegister) XmiInterchange.read(in, "laichau-elections.xmi").getFirst();
		}
		Map<String, EObject> records = new HashMap<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(data.union)); all.hasNext();) {
			EObject record = all.next();
			records.put(EcoreUtil.getID(record), record);
		}
		unresolved = OutsideReferences.resolve(List.of(register), records::get);
		data.union.getRegisters().add(register);
	}

	/** The election of that Vietnamese name. */
	Election election(String name) {
		return data.named(Election.class, name);
	}

	/** Through the extension point in a platform, else from the folder beside this one. */
	private static InputStream open() throws IOException {
		return Platform.isRunning() ? DataSets.find(Loaded.ID).orElseThrow().parts().getFirst().open()
				: Files.newInputStream(Path.of("..", Loaded.ID, "data", "laichau-elections.xmi"));
	}
}
