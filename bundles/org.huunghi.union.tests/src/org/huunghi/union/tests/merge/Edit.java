package org.huunghi.union.tests.merge;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.Award;
import org.huunghi.union.Document;
import org.huunghi.union.Gender;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Source;
import org.huunghi.union.UnionFactory;

/**
 * One change that a user might make.
 *
 * @param kind what is done
 * @param what which object it is done to
 * @param with a number that goes into the new value, or picks another object
 */
record Edit(Kind kind, int what, int with) {
	private static final UnionFactory NEW = UnionFactory.eINSTANCE;

	enum Kind {
		PHONE, GENDER, BORN, NAME_TEXT, ADD_NAME, REMOVE_NAME, MOVE_NAME, ADD_SOURCE, REMOVE_SOURCE, LOCATOR, ADD_PERSON, REMOVE_PERSON, ADD_APPOINTMENT, MOVE_APPOINTMENT,
		DECISION, AWARD_PERSON, NO_AWARD_PERSON, MOVE_AWARD_PERSON, REMOVE_DOCUMENT, ORDER
	}

	/** @param side goes into new ids, so that two people never make the same */
	void apply(World world, String side) {
		switch (kind) {
		case PHONE -> on(world, Person.class, each -> each.setPhone("0" + with % 3));
		case GENDER -> on(world, Person.class, each -> each.setGender(Gender.values()[with % 3]));
		case BORN -> on(world, Person.class, each -> each.setBorn(with % 4 == 0 ? null : PartialDate.of(1950 + with % 4)));
		case NAME_TEXT -> on(world, Name.class, each -> each.setText("Tên " + with % 5));
		case ADD_NAME -> on(world, Person.class, each -> each.getNames().add(with % (each.getNames().size() + 1), name("Tên mới " + with % 4, with)));
		case REMOVE_NAME -> on(world, Person.class, each -> removeAny(each.getNames()));
		case MOVE_NAME -> on(world, Named.class, each -> moveAny(each.getNames()));
		case ADD_SOURCE -> on(world, Record.class, each -> addSource(each, source(world)));
		case REMOVE_SOURCE -> on(world, Record.class, each -> removeAny(each.getSources()));
		case LOCATOR -> on(world, Source.class, each -> each.setLocator("tr. " + with % 3));
		case ADD_PERSON -> register(world, "persons").getRecords().add(with % (register(world, "persons").getRecords().size() + 1), person(world, side));
		case REMOVE_PERSON -> on(world, Person.class, world::remove);
		case ADD_APPOINTMENT -> on(world, Person.class, each -> each.getAppointments().add(appointment(world, side)));
		case MOVE_APPOINTMENT -> on(world, Appointment.class, each -> world.pick(Person.class, with).getAppointments().add(each));
		case DECISION -> on(world, Appointment.class, each -> each.setDecision(world.pick(Document.class, with)));
		case AWARD_PERSON -> on(world, Award.class, each -> addPerson(each, world));
		case NO_AWARD_PERSON -> on(world, Award.class, each -> removeAny(each.getPersons()));
		case MOVE_AWARD_PERSON -> on(world, Award.class, each -> moveAny(each.getPersons()));
		case REMOVE_DOCUMENT -> on(world, Document.class, world::remove);
		case ORDER -> moveAny(register(world, "persons").getRecords());
		}
	}

	private static Register register(World world, String id) {
		return (Register) world.find(id).orElseThrow();
	}

	private <T extends EObject> void on(World world, Class<T> type, java.util.function.Consumer<T> change) {
		T found = world.pick(type, what);
		if (found != null) {
			change.accept(found);
		}
	}

	private void removeAny(List<?> list) {
		if (!list.isEmpty()) {
			list.remove(with % list.size());
		}
	}

	private void moveAny(EList<?> list) {
		if (list.size() > 1) {
			list.move(what % list.size(), with % list.size());
		}
	}

	private void addPerson(Award award, World world) {
		Person person = world.pick(Person.class, with);
		if (person != null && !award.getPersons().contains(person)) {
			award.getPersons().add(with % (award.getPersons().size() + 1), person);
		}
	}

	static Name name(String text, int variant) {
		Name name = NEW.createName();
		name.setText(text);
		name.setLanguage(variant % 3 == 0 ? "lo" : "vi");
		return name;
	}

	/** Which of two citations of one document is which, nothing tells where both sides change one and one side adds the other. */
	private static void addSource(Record record, Source source) {
		if (record.getSources().stream().noneMatch(each -> each.getDocument() == source.getDocument())) {
			record.getSources().add(source);
		}
	}

	private Source source(World world) {
		Source source = NEW.createSource();
		source.setDocument(world.pick(Document.class, with));
		source.setLocator("tr. " + with % 3);
		return source;
	}

	/** Not at random, so that a failure can be seen again. */
	private String newId(World world, String side) {
		return side + kind.ordinal() + "-" + what + "-" + with + "-" + ++world.made;
	}

	private Person person(World world, String side) {
		Person person = NEW.createPerson();
		person.setId(newId(world, side));
		person.getNames().add(name("Người " + side + with % 9, 1));
		return person;
	}

	private Appointment appointment(World world, String side) {
		Appointment appointment = NEW.createAppointment();
		appointment.setId(newId(world, side));
		appointment.setValidFrom(PartialDate.of(2000 + with % 20));
		return appointment;
	}
}
