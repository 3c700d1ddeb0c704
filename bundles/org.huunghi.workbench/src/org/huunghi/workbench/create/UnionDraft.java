package org.huunghi.workbench.create;

import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.Writer;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.OrganisationKind;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.TermRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * What is known of a new union.
 *
 * @param id of the union to be
 * @param names by language tag; none blank
 * @param provinceId id of a place; null for none
 * @param termFrom first day of the present term; null where not known
 * @param termTo last day of the present term; null where not known
 * @param ordinal number of the present term; null where not known
 */
record UnionDraft(String id, Map<String, String> names, String provinceId, PartialDate termFrom, PartialDate termTo, Integer ordinal) {
	UnionDraft(Map<String, String> names, String provinceId, PartialDate termFrom, PartialDate termTo, Integer ordinal) {
		this(UUID.randomUUID().toString(), names, provinceId, termFrom, termTo, ordinal);
	}

	/** Creates the union with a register of each kind that the core knows, and its present term where something is known of it. */
	void write(Writer writer) {
		Union union = Creation.create(UnionPackage.Literals.UNION);
		union.setId(id);
		union.setKind(OrganisationKind.PROVINCIAL_UNION);
		names.forEach((language, text) -> union.getNames().add(RecordCreation.name(text, language)));
		if (provinceId != null && writer.find(provinceId).orElse(null) instanceof Place place) {
			union.setPlace(place);
		}
		for (EClass eClass : RegisterClasses.all()) {
			if (eClass.getEPackage() == UnionPackage.eINSTANCE) {
				Register register = Creation.create(eClass);
				union.getRegisters().add(register);
				if (register instanceof TermRegister && (termFrom != null || termTo != null || ordinal != null)) {
					register.getRecords().add(term());
				}
			}
		}
		writer.addUnion(union);
	}

	private Term term() {
		Term term = Creation.create(UnionPackage.Literals.TERM);
		term.setOrdinal(ordinal);
		term.setValidFrom(termFrom);
		term.setValidTo(termTo);
		return term;
	}
}
