package org.huunghi.union.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.AgendaItem;
import org.huunghi.union.Agreement;
import org.huunghi.union.Appointment;
import org.huunghi.union.Attachment;
import org.huunghi.union.Award;
import org.huunghi.union.Body;
import org.huunghi.union.Congress;
import org.huunghi.union.Document;
import org.huunghi.union.Event;
import org.huunghi.union.Meeting;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.OrganisationChange;
import org.huunghi.union.Participant;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.PlaceCode;
import org.huunghi.union.Post;
import org.huunghi.union.Register;
import org.huunghi.union.Source;
import org.huunghi.union.Term;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.util.UnionSwitch;

/** Builds the label of an object out of its name or, where its class has other distinguishing features, of those. */
final class ObjectLabels extends UnionSwitch<String> {
	private static final Texts TEXTS = Texts.beside(ObjectLabels.class, "messages");

	private final Locale locale;

	ObjectLabels(Locale locale) {
		this.locale = locale;
	}

	/** The object's own name, else the pattern of its plug-in's labels, else what its class of the core model is told by. */
	String of(EObject object) {
		Optional<String> pattern = ModelLabels.pattern(object.eClass(), locale);
		if (pattern.isPresent()) {
			Optional<String> name = object instanceof Named named ? named(named) : Optional.empty();
			String label = name.orElseGet(() -> LabelPattern.fill(pattern.get(), object, locale));
			if (label != null && !label.isBlank()) {
				return label;
			}
		}
		return doSwitch(object);
	}

	@Override
	public String caseNamed(Named object) {
		return named(object).orElse(null);
	}

	@Override
	public String caseName(Name object) {
		return object.getText();
	}

	@Override
	public String caseRegister(Register object) {
		return named(object).orElseGet(() -> ModelLabels.of(object.eClass(), locale));
	}

	@Override
	public String caseTerm(Term object) {
		return named(object).orElseGet(() -> withSpan(ordinal("ordinal.term", kind(object), object.getOrdinal()), object.getValidFrom(), object.getValidTo()));
	}

	@Override
	public String caseBody(Body object) {
		return named(object).orElseGet(() -> {
			Integer ordinal = object.getOrdinal() == null && object.getTerm() != null ? object.getTerm().getOrdinal() : object.getOrdinal();
			return ordinal("ordinal.body", literal(object.getKind(), object), ordinal);
		});
	}

	@Override
	public String caseMeeting(Meeting object) {
		String key = object instanceof Congress ? "ordinal.congress" : "ordinal.meeting";
		return named(object).orElseGet(() -> withSpan(ordinal(key, kind(object), object.getOrdinal()), object.getValidFrom(), null));
	}

	@Override
	public String casePost(Post object) {
		String post = named(object).orElseGet(() -> literal(object.getKind(), object));
		return join(", ", post, label(object.getOrganisation()));
	}

	@Override
	public String caseAppointment(Appointment object) {
		return withSpan(join(": ", label(object.getPerson()), label(object.getPost())), object.getValidFrom(), object.getValidTo());
	}

	@Override
	public String caseMembership(Membership object) {
		String role = object.getRole() == MembershipRole.MEMBER || object.getRole() == null ? "" : ModelLabels.of(object.getRole(), locale);
		return withSpan(join(": ", label(object.getPerson()), join(", ", role, label(object.getBody()))), object.getValidFrom(), object.getValidTo());
	}

	@Override
	public String caseDocument(Document object) {
		String name = named(object).orElse("");
		String number = object.getNumber() == null || name.contains(object.getNumber()) ? "" : object.getNumber();
		if (name.isEmpty()) {
			return withSpan(join(" ", literal(object.getKind(), object), number), object.getDate(), null);
		}
		return join(": ", number, name);
	}

	@Override
	public String caseAward(Award object) {
		return named(object).orElseGet(() -> {
			String who = Stream.concat(object.getPersons().stream(), object.getCollectives().stream()).limit(2).map(this::label).collect(Collectors.joining(", "));
			PartialDate from = object.getDate() == null ? object.getPeriodFrom() : object.getDate();
			return withSpan(join(": ", literal(object.getForm(), object), who), from, object.getDate() == null ? object.getPeriodTo() : null);
		});
	}

	@Override
	public String caseAgreement(Agreement object) {
		return named(object).orElseGet(() -> {
			List<EObject> sides = new ArrayList<>(object.getParties().isEmpty() ? object.getPlaces() : object.getParties());
			String between = sides.stream().limit(3).map(this::label).collect(Collectors.joining(" – "));
			return withSpan(join(": ", literal(object.getKind(), object), between), object.getValidFrom(), object.getValidTo());
		});
	}

	@Override
	public String caseEvent(Event object) {
		return named(object).orElseGet(() -> withSpan(literal(object.getKind(), object), object.getValidFrom(), object.getValidTo()));
	}

	@Override
	public String caseOrganisationChange(OrganisationChange object) {
		String what = join(": ", label(object.eContainer()), literal(object.getKind(), object));
		return join(" ", what, Values.date(object.getDate(), locale));
	}

	@Override
	public String casePeriodTotal(PeriodTotal object) {
		String value = object.getQuantity() == null ? Values.money(object.getMoney(), locale) : Values.quantity(object.getQuantity(), locale);
		return withSpan(join(": ", label(object.getIndicator()), value), object.getPeriodFrom(), object.getPeriodTo());
	}

	@Override
	public String casePlaceCode(PlaceCode object) {
		return object.getValue() == null ? null : TEXTS.get(locale, "code", object.getValue(), literal(object.getSystem(), object));
	}

	@Override
	public String caseSource(Source object) {
		return join(", ", label(object.getDocument()), object.getLocator());
	}

	@Override
	public String caseAgendaItem(AgendaItem object) {
		String title = object.getTitle() == null || object.getTitle().isBlank() ? literal(object.getKind(), object) : object.getTitle();
		return object.getOrdinal() == null ? title : object.getOrdinal() + ". " + title;
	}

	@Override
	public String caseParticipant(Participant object) {
		String who = label(object.getPerson() == null ? object.getOrganisation() : object.getPerson());
		return join(", ", who, literal(object.getRole(), object));
	}

	@Override
	public String caseAttachment(Attachment object) {
		return object.getFileName();
	}

	/** Objects of other packages: their class and the first text that they hold. */
	@Override
	public String defaultCase(EObject object) {
		String text = Names.searchTexts(object).stream().findFirst().orElse("");
		return join(": ", kind(object), text);
	}

	private Optional<String> named(Named object) {
		return NameChoice.choose(object.getNames(), locale, null);
	}

	private String label(EObject object) {
		return object == null ? "" : Names.label(object, locale);
	}

	private String kind(EObject object) {
		return ModelLabels.of(object.eClass(), locale);
	}

	private String literal(Enumerator literal, EObject owner) {
		return literal == null || literal.getName().equals("OTHER") ? kind(owner) : ModelLabels.of(literal, locale);
	}

	private String ordinal(String key, String what, Integer ordinal) {
		return ordinal == null ? what : TEXTS.get(locale, key, what, Roman.of(ordinal));
	}

	private String withSpan(String text, PartialDate from, PartialDate to) {
		String span = to == null && from != null ? Values.date(from, locale) : Values.span(from, to, locale);
		return span.isEmpty() ? text : join(" ", text, "(" + span + ")");
	}

	private static String join(String separator, String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
	}
}
