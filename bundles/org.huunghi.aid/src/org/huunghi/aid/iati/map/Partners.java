package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Organisation;

/**
 * Who takes part ({@code participating-org}): those who fund (role 1) are the donors, the first that is accountable (2) is the managing agency, the
 * first that implements (4) is the owner. Others stay with the file.
 */
final class Partners extends Group<Partners.Parts> {
	private static final String FUNDING = "1";
	private static final String ACCOUNTABLE = "2";
	private static final String IMPLEMENTING = "4";

	/** The organisations by their part; those that nobody knows are null. */
	record Parts(Set<Organisation> donors, Organisation agency, Organisation owner) {
	}

	@Override
	Parts read(Element activity, Context context) {
		Set<Organisation> donors = new LinkedHashSet<>();
		elements(activity, FUNDING).forEach(one -> donors.add(organisation(one, activity, context)));
		return new Parts(donors, first(activity, ACCOUNTABLE, context), first(activity, IMPLEMENTING, context));
	}

	private static Organisation first(Element activity, String role, Context context) {
		List<Element> elements = elements(activity, role);
		return elements.isEmpty() ? null : organisation(elements.getFirst(), activity, context);
	}

	private static List<Element> elements(Element activity, String role) {
		return activity.children("participating-org").stream().filter(one -> one.get("role") != null && one.get("role").strip().equals(role))
				.filter(one -> one.get("ref") != null && !one.get("ref").isBlank() || !Elements.narratives(one).isEmpty()).toList();
	}

	private static Organisation organisation(Element element, Element activity, Context context) {
		List<Organisations.Called> names = element.children("narrative").stream().filter(one -> !one.text().isBlank())
				.map(one -> new Organisations.Called(one.text().strip(), Elements.language(one, activity, context))).toList();
		return context.organisations().findOrCreate(element.get("ref"), names, element.get("type"));
	}

	@Override
	Parts read(AidActivity record, Context context) {
		return new Parts(new LinkedHashSet<>(record.getDonors()), record.getManagingAgency(), record.getOwner());
	}

	@Override
	boolean isEmpty(Parts facts) {
		return facts.donors().isEmpty() && facts.agency() == null && facts.owner() == null;
	}

	@Override
	void store(Parts facts, AidActivity record) {
		record.getDonors().retainAll(facts.donors());
		facts.donors().stream().filter(one -> one != null && !record.getDonors().contains(one)).forEach(record.getDonors()::add);
		record.setManagingAgency(facts.agency());
		record.setOwner(facts.owner());
	}

	@Override
	void write(Parts facts, Element activity, AidActivity record, Context context) {
		List<Organisation> missing = new ArrayList<>(facts.donors());
		for (Element element : elements(activity, FUNDING)) {
			if (!missing.remove(organisation(element, activity, context))) {
				Elements.remove(activity, element);
			}
		}
		missing.forEach(one -> add(one, FUNDING, activity, context));
		one(facts.agency(), ACCOUNTABLE, activity, context);
		one(facts.owner(), IMPLEMENTING, activity, context);
	}

	private static void one(Organisation wanted, String role, Element activity, Context context) {
		List<Element> elements = elements(activity, role);
		Organisation there = elements.isEmpty() ? null : organisation(elements.getFirst(), activity, context);
		if (there == wanted && (wanted != null || elements.isEmpty())) {
			return;
		}
		if (!elements.isEmpty()) {
			Elements.remove(activity, elements.getFirst());
		}
		if (wanted != null) {
			add(wanted, role, activity, context);
		}
	}

	private static void add(Organisation organisation, String role, Element activity, Context context) {
		Element element = Element.of("participating-org").set("ref", Organisations.reference(organisation))
				.set("type", Organisations.type(organisation)).set("role", role);
		names(organisation, element, activity, context);
		Elements.insert(activity, element);
	}

	/** Adds the names that are official and valid today. */
	static void names(Organisation organisation, Element element, Element activity, Context context) {
		for (Name name : organisation.getNames()) {
			if (name.getKind() == NameKind.OFFICIAL && name.getValidTo() == null && name.getText() != null && !name.getText().isBlank()) {
				element.add(Elements.narrative(name.getText(), name.getLanguage(), activity, context));
			}
		}
	}
}
