package org.huunghi.workbench.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.View;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.Identified;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationKind;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.Union;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.structure.StructureData.Choice;
import org.huunghi.workbench.structure.StructureGraph.Box;
import org.huunghi.workbench.structure.StructureGraph.Kind;
import org.huunghi.workbench.structure.StructureGraph.Link;

/** Reads the structure of one union in one of its terms: member associations with chapters, bodies with their members. */
final class StructureReader {
	/** More members than this are summed up in one box. */
	private static final int MEMBERS = 60;

	private final View view;
	private final Locale locale = Locale.getDefault();
	private final List<Box> boxes = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();

	StructureReader(View view) {
		this.view = view;
	}

	/**
	 * @param unionId the union wanted; null or unknown for the first one
	 * @param termId the term wanted; null or unknown for the latest one
	 */
	StructureData read(String unionId, String termId) {
		List<Union> unions = view.unions();
		List<Choice> choices = unions.stream().map(each -> new Choice(each.getId(), Names.label(each, locale))).toList();
		if (unions.isEmpty()) {
			return new StructureData(choices, null, List.of(), null, null);
		}
		Union union = unions.stream().filter(each -> each.getId().equals(unionId)).findFirst().orElse(unions.get(0));
		List<Term> terms = terms(union);
		Term term = terms.stream().filter(each -> each.getId().equals(termId)).findFirst().orElse(terms.isEmpty() ? null : terms.get(0));
		int root = box(Kind.UNION, union, Names.label(union, locale), union.getPlace() == null ? "" : Names.label(union.getPlace(), locale));
		if (term != null) {
			view.preload(term);
			int at = add(root, Kind.TERM, term, period(term.getValidFrom(), term.getValidTo()));
			term.getBodies().forEach(body -> body(at, body));
		}
		associations(root, union);
		List<Choice> termChoices = terms.stream().map(each -> new Choice(each.getId(), Names.label(each, locale))).toList();
		return new StructureData(choices, union.getId(), termChoices, term == null ? null : term.getId(), new StructureGraph(boxes, links));
	}

	private static List<Term> terms(Union union) {
		List<Term> terms = new ArrayList<>();
		for (Register register : union.getRegisters()) {
			for (Record record : register.getRecords()) {
				if (!(record instanceof Term)) {
					break;
				}
				terms.add((Term) record);
			}
		}
		Comparator<Term> latest = Comparator.comparing(Term::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
		terms.sort(latest.thenComparing(Term::getOrdinal, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
		return terms;
	}

	private void body(int parent, Body body) {
		int known = (int) body.getMemberships().stream().filter(each -> each.getPerson() != null).count();
		String seats = body.getSeats() == null ? Messages.bind(Messages.Structure_known, known)
				: Messages.bind(Messages.Structure_seats, body.getSeats(), known);
		int at = add(parent, Kind.BODY, body, seats);
		List<Membership> members = new ArrayList<>(body.getMemberships());
		members.sort(Comparator.comparing(StructureReader::rank));
		for (Membership membership : members.subList(0, Math.min(MEMBERS, members.size()))) {
			member(at, membership);
		}
		if (members.size() > MEMBERS) {
			link(at, boxes.size());
			boxes.add(new Box(Kind.NOTE, body.getId(), Icons.nameFor(body.eClass()), Messages.bind(Messages.Structure_more, members.size() - MEMBERS), ""));
		}
	}

	/** The chair first, plain members last. */
	private static int rank(Membership membership) {
		return membership.getRole() == MembershipRole.MEMBER ? Integer.MAX_VALUE : membership.getRole().getValue();
	}

	private void member(int parent, Membership membership) {
		EObject person = membership.getPerson();
		String title = person == null ? Messages.Structure_unknownPerson : Names.label(person, locale);
		String role = ModelLabels.of(membership.getRole(), locale);
		String period = period(membership.getValidFrom(), membership.getValidTo());
		Kind kind = membership.getRole() == MembershipRole.CHAIR ? Kind.CHAIR : Kind.MEMBER;
		link(parent, box(kind, person instanceof Identified ? (Identified) person : membership, title, period.isEmpty() ? role : role + " · " + period));
	}

	private void associations(int root, Union union) {
		for (Organisation branch : union.getBranches()) {
			association(root, branch);
		}
		for (Register register : union.getRegisters()) {
			for (Record record : register.getRecords()) {
				if (!(record instanceof Organisation organisation)) {
					break;
				}
				if (organisation.getKind() == OrganisationKind.MEMBER_ASSOCIATION) {
					association(root, organisation);
				}
			}
		}
	}

	private void association(int parent, Organisation organisation) {
		int at = add(parent, organisation.getKind() == OrganisationKind.MEMBER_ASSOCIATION ? Kind.ASSOCIATION : Kind.CHAPTER, organisation,
				ModelLabels.of(organisation.getKind(), locale));
		organisation.getBodies().forEach(body -> body(at, body));
		organisation.getBranches().forEach(branch -> association(at, branch));
	}

	private int add(int parent, Kind kind, Identified object, String subtitle) {
		int at = box(kind, object, Names.label(object, locale), subtitle);
		link(parent, at);
		return at;
	}

	private int box(Kind kind, Identified object, String title, String subtitle) {
		boxes.add(new Box(kind, object.getId(), Icons.nameFor(object.eClass()), title, subtitle));
		return boxes.size() - 1;
	}

	private void link(int from, int to) {
		links.add(new Link(from, to));
	}

	private static String period(PartialDate from, PartialDate to) {
		if (from == null && to == null) {
			return "";
		}
		Locale locale = Locale.getDefault();
		String first = from == null ? "" : org.huunghi.text.entry.DateEntry.format(from, locale);
		String last = to == null ? "" : org.huunghi.text.entry.DateEntry.format(to, locale);
		return Objects.equals(first, last) ? first : first + "–" + last;
	}
}
