package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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

/** The data set of Sơn La is whole, breaks no rule and is offered for installation. */
class SonLaSoundnessTest {
	private final Loaded data;

	SonLaSoundnessTest() throws IOException {
		data = new Loaded();
	}

	@Test
	void allReferencesResolve() {
		assertEquals(Set.of(), data.unresolved);
		assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(data.union).isEmpty());
	}

	@Test
	void noRuleIsBroken() {
		assertEquals(List.of(), Validation.check(data.union, () -> false).stream().filter(problem -> problem.severity() != Severity.INFO)
				.map(problem -> problem.message(Locale.ENGLISH)).toList());
		Diagnostic diagnostic = new Diagnostician().validate(data.union);
		assertTrue(diagnostic.getSeverity() < Diagnostic.ERROR, diagnostic.toString());
	}

	@Test
	void everyFactHasASource() {
		for (Record record : data.all(Record.class)) {
			boolean ownWork = record instanceof Register || record instanceof Indicator || record instanceof Document
					|| record.eClass().getName().equals("Post");
			assertTrue(ownWork || !record.getSources().isEmpty(), record.eClass().getName() + ' ' + record.getId());
			record.getSources().forEach(source -> assertTrue(source.getDocument() != null));
		}
	}

	@Test
	void allRegistersAreThere() {
		assertEquals(Set.of("PersonRegister", "OrganisationRegister", "TermRegister", "DocumentRegister", "AwardRegister", "AgreementRegister",
				"EventRegister", "FigureRegister"), data.union.getRegisters().stream().map(register -> register.eClass().getName()).collect(Collectors.toSet()));
	}

	@Test
	void idsAreUniqueUuids() {
		Set<String> ids = new HashSet<>();
		for (Identified object : data.all(Identified.class)) {
			assertTrue(object.getId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && ids.add(object.getId()), object.getId());
		}
	}

	@Test
	void itIsOfferedInThreeLanguages() {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		DataSet offered = DataSets.find(Loaded.ID).orElseThrow();
		Set<String> names = new HashSet<>();
		for (String language : List.of("vi", "lo", "en")) {
			names.add(offered.name(Locale.of(language)));
		}
		assertEquals(3, names.size());
		assertTrue(offered.name(Locale.of("vi")).contains("Sơn La"));
	}
}
