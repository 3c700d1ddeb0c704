package org.huunghi.union.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Document;
import org.huunghi.union.Identified;
import org.huunghi.union.Indicator;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;

/** What holds for the data set of every province: it is whole, breaks no rule and is offered for installation. */
public abstract class SoundDataSet {
	private final LoadedDataSet data;
	private final String place;

	/** @param place which province it is about, in Vietnamese */
	protected SoundDataSet(LoadedDataSet data, String place) {
		this.data = data;
		this.place = place;
	}

	/** Every reference leads to a record of the data set or a place of the gazetteer. */
	@Test
	public void allReferencesResolve() {
		assertEquals(Set.of(), data.unresolved());
		assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(data.union()).isEmpty());
	}

	/** The rules of the model find nothing but remarks. */
	@Test
	public void noRuleIsBroken() {
		assertEquals(List.of(), Validation.check(data.union(), () -> false).stream().filter(problem -> problem.severity() != Severity.INFO)
				.map(problem -> problem.message(Locale.ENGLISH)).toList());
		Diagnostic diagnostic = new Diagnostician().validate(data.union());
		assertTrue(diagnostic.getSeverity() < Diagnostic.ERROR, diagnostic.toString());
	}

	/** What is stated of the world has a source; what the union itself writes needs none. */
	@Test
	public void everyFactHasASource() {
		for (Record record : data.all(Record.class)) {
			boolean ownWork = record instanceof Register || record instanceof Indicator || record instanceof Document
					|| record.eClass().getName().equals("Post");
			assertTrue(ownWork || !record.getSources().isEmpty(), record.eClass().getName() + ' ' + record.getId());
			record.getSources().forEach(source -> assertTrue(source.getDocument() != null));
		}
	}

	/** An analyst finds every register of the core, also an empty one. */
	@Test
	public void allRegistersAreThere() {
		assertEquals(Set.of("PersonRegister", "OrganisationRegister", "TermRegister", "DocumentRegister", "AwardRegister", "AgreementRegister",
				"EventRegister", "FigureRegister"), data.union().getRegisters().stream().map(register -> register.eClass().getName()).collect(Collectors.toSet()));
	}

	/** Ids are UUIDs, none twice. */
	@Test
	public void idsAreUniqueUuids() {
		Set<String> ids = new HashSet<>();
		for (Identified object : data.all(Identified.class)) {
			assertTrue(object.getId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && ids.add(object.getId()), object.getId());
		}
	}

	/** The name it is offered by is said in each language. */
	@Test
	public void itIsOfferedInThreeLanguages() {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		DataSet offered = DataSets.find(data.id()).orElseThrow();
		Set<String> names = new HashSet<>();
		for (String language : List.of("vi", "lo", "en")) {
			names.add(offered.name(Locale.of(language)));
		}
		assertEquals(3, names.size());
		assertTrue(offered.name(Locale.of("vi")).contains(place));
	}
}
