package org.huunghi.election.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Finds those elected among the people of the union, and enters those who are not there. */
final class People {
	private final Election election;
	private final PersonRegister register;
	private final Map<Candidate, Person> found = new HashMap<>();

	People(Election election) {
		this.election = election;
		register = register(election);
	}

	/** @return the candidate's person before anything is changed; null where there is none yet */
	Person of(Candidate candidate) {
		return candidate.getPerson() == null ? found.get(candidate) : candidate.getPerson();
	}

	/** @return all people of the union's register, in their order */
	static List<Person> all(Election election) {
		PersonRegister register = register(election);
		return register == null ? List.of() : register.getRecords().stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
	}

	/** @return whether the candidate has a person once the steps are carried out */
	boolean step(Candidate candidate, List<Step> steps) {
		if (candidate.getPerson() != null) {
			return true;
		}
		String name = CandidateNames.of(candidate, Locale.of("vi"));
		if (name.isEmpty()) {
			steps.add(Step.note(candidate, Words.told("note.noName", candidate.getNumber() == null ? "?" : candidate.getNumber())));
			return false;
		}
		List<Person> same = all(election).stream().filter(person -> isCalled(person, name)).toList();
		if (same.size() > 1) {
			steps.add(Step.note(candidate, Words.told("note.severalPeople", candidate, same.size())));
			return false;
		}
		if (same.size() == 1) {
			Person person = same.get(0);
			found.put(candidate, person);
			steps.add(new Step(Step.Kind.LINK_PERSON, candidate, Words.told("step.linkPerson", candidate, person), () -> candidate.setPerson(person)));
		} else if (register == null) {
			steps.add(Step.note(candidate, Words.told("note.noRegister", candidate)));
			return false;
		} else {
			steps.add(new Step(Step.Kind.PERSON, candidate, Words.told("step.person", candidate, register), () -> enter(candidate, name)));
		}
		return true;
	}

	private void enter(Candidate candidate, String text) {
		Person person = Creation.create(UnionPackage.Literals.PERSON);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		person.getNames().add(name);
		Sources.copy(election, person);
		register.getRecords().add(person);
		candidate.setPerson(person);
	}

	private static boolean isCalled(Person person, String name) {
		return person.getNames().stream().anyMatch(one -> one.getText() != null && Fold.sameName(one.getText(), name));
	}

	private static PersonRegister register(Election election) {
		for (EObject container = election; container != null; container = container.eContainer()) {
			if (container instanceof Union union) {
				for (Register register : union.getRegisters()) {
					if (register instanceof PersonRegister people) {
						return people;
					}
				}
			}
		}
		return null;
	}
}
