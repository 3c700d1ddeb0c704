package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationKind;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * The organisations of a union, found by what files call them: by their identifier, which is kept among the aliases, or else by any of their names,
 * without regard to case, accents and spelling. Among several of the same folded name the one that is written alike is taken.
 */
public final class Organisations {
	/** Kinds by the code of the list OrganisationType; others are OTHER. */
	private static final Map<String, OrganisationKind> KINDS = Map.of("10", OrganisationKind.STATE_BODY, "11", OrganisationKind.STATE_BODY, "15",
			OrganisationKind.STATE_BODY, "21", OrganisationKind.FOREIGN_NGO, "40", OrganisationKind.FOREIGN_PARTNER, "60", OrganisationKind.FOREIGN_NGO, "70",
			OrganisationKind.COMPANY, "71", OrganisationKind.COMPANY, "72", OrganisationKind.COMPANY, "80", OrganisationKind.SCHOOL);

	/**
	 * A name as a file says it.
	 *
	 * @param language language tag, never null
	 */
	record Called(String text, String language) {
	}

	private final Map<String, List<Organisation>> byName = new HashMap<>();
	private final Consumer<Organisation> added;
	private int created;

	/**
	 * @param known the organisations to find
	 * @param added takes those that are made, to store them; null where none may be made
	 */
	public Organisations(Iterable<? extends EObject> known, Consumer<Organisation> added) {
		this.added = added;
		known.forEach(one -> {
			if (one instanceof Organisation organisation) {
				index(organisation);
			}
		});
	}

	private void index(Organisation organisation) {
		organisation.getNames().forEach(name -> byName.computeIfAbsent(Fold.fold(name.getText()), key -> new ArrayList<>()).add(organisation));
		organisation.getBranches().forEach(this::index);
	}

	/** @return number of organisations that were made */
	public int created() {
		return created;
	}

	/**
	 * @param ref identifier, null where the file says none
	 * @param names may be empty
	 * @return the organisation that is meant, or null where none is known by these
	 */
	Organisation find(String ref, List<Called> names) {
		Organisation found = ref == null || ref.isBlank() ? null : find(ref);
		for (int i = 0; found == null && i < names.size(); i++) {
			found = find(names.get(i).text());
		}
		return found;
	}

	private Organisation find(String text) {
		List<Organisation> found = byName.getOrDefault(Fold.fold(text), List.of());
		return found.stream().filter(one -> one.getNames().stream().anyMatch(name -> Fold.sameName(name.getText(), text))).findFirst()
				.orElse(found.isEmpty() ? null : found.getFirst());
	}

	/**
	 * @param type code of the list OrganisationType, null where the file says none
	 * @return the organisation that is meant, made where it is not known yet; null where it may not be made, or the file says nothing of it
	 */
	Organisation findOrCreate(String ref, List<Called> names, String type) {
		Organisation found = find(ref, names);
		if (found != null || added == null || names.isEmpty() && (ref == null || ref.isBlank())) {
			return found;
		}
		Organisation organisation = Creation.create(UnionPackage.Literals.ORGANISATION);
		organisation.setKind(KINDS.getOrDefault(type == null ? "" : type.strip(), OrganisationKind.OTHER));
		Set<String> languages = new HashSet<>();
		names.forEach(name -> organisation.getNames()
				.add(name(name.text(), name.language(), languages.add(name.language()) ? NameKind.OFFICIAL : NameKind.ALIAS)));
		if (ref != null && !ref.isBlank()) {
			organisation.getNames().add(name(ref.strip(), Elements.UNKNOWN_LANGUAGE, NameKind.ALIAS));
		}
		added.accept(organisation);
		index(organisation);
		created++;
		return organisation;
	}

	private static Name name(String text, String language, NameKind kind) {
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		name.setLanguage(language);
		name.setKind(kind);
		return name;
	}

	/** @return the identifier among an organisation's aliases, such as GB-COH-1234567; null where it has none that looks like one */
	static String reference(Organisation organisation) {
		return organisation.getNames().stream().filter(name -> name.getKind() == NameKind.ALIAS && name.getText() != null)
				.map(name -> name.getText().strip()).filter(text -> text.matches("[A-Z]{2}-[A-Z0-9_]{2,}-\\S+")).findFirst().orElse(null);
	}

	/** @return code of the list OrganisationType, null where the kind says too little for one */
	static String type(Organisation organisation) {
		return switch (organisation.getKind()) {
		case FOREIGN_NGO -> "21";
		case COMPANY -> "70";
		case SCHOOL -> "80";
		default -> null;
		};
	}
}
