package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.NominationKind;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.union.Person;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.form.edit.Edits;

/** The changes of the list of candidates, each undone as one. */
public final class ListEdits {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;

	private final Election election;
	private final Edits edits;
	private final Locale locale;

	/** @param locale by whose alphabet names are ordered */
	public ListEdits(Election election, Edits edits, Locale locale) {
		this.election = election;
		this.edits = edits;
		this.locale = locale;
	}

	/** Adds a candidate of whom nothing is known yet. @return the new one */
	public Candidate add() {
		Candidate candidate = Creation.create(MODEL.getCandidate());
		edits.add(election, MODEL.getElection_Candidates(), candidate, -1);
		return candidate;
	}

	/** Adds a candidate for each name. */
	public void addNames(List<String> names) {
		List<Command> commands = new ArrayList<>();
		for (String name : names) {
			Candidate candidate = Creation.create(MODEL.getCandidate());
			candidate.setName(name);
			commands.add(edits.adding(election, MODEL.getElection_Candidates(), candidate, -1));
		}
		edits.run(Messages.bind(Messages.pasted, names.size()), commands);
	}

	/** Adds a candidate for each person, as the prepared list has them. */
	public void addPersons(List<Person> persons) {
		List<Command> commands = new ArrayList<>();
		for (Person person : persons) {
			Candidate candidate = Creation.create(MODEL.getCandidate());
			candidate.setPerson(person);
			candidate.setNomination(NominationKind.PREPARED_LIST);
			commands.add(edits.adding(election, MODEL.getElection_Candidates(), candidate, -1));
		}
		edits.run(Messages.bind(Messages.taken, persons.size()), commands);
	}

	/** Puts the list into the order of ballot papers; numbers that are there follow it. */
	public void sort() {
		Comparator<String> names = new BallotOrder(locale);
		List<Candidate> wanted = new ArrayList<>(election.getCandidates());
		wanted.sort((one, other) -> names.compare(CandidateNames.of(one, locale), CandidateNames.of(other, locale)));
		List<Candidate> now = new ArrayList<>(election.getCandidates());
		List<Command> commands = new ArrayList<>();
		for (int i = 0; i < wanted.size(); i++) {
			if (now.get(i) != wanted.get(i)) {
				commands.add(edits.moving(election, MODEL.getElection_Candidates(), wanted.get(i), i));
				now.remove(wanted.get(i));
				now.add(i, wanted.get(i));
			}
		}
		if (wanted.stream().anyMatch(candidate -> candidate.getNumber() != null)) {
			commands.addAll(numbering(wanted));
		}
		edits.run(Messages.sorted, commands);
	}

	/** Numbers those on the list from 1. */
	public void number() {
		edits.run(Messages.numbered, numbering(election.getCandidates()));
	}

	/** Closes the list: those on it without a number get one; where any is double or missing, all are numbered in their order. */
	public void close() {
		List<Command> commands = new ArrayList<>();
		List<Integer> numbers = Standing.of(election).stream().map(Candidate::getNumber).toList();
		if (numbers.stream().anyMatch(number -> number == null || number < 1) || numbers.stream().distinct().count() < numbers.size()) {
			commands.addAll(numbering(election.getCandidates()));
		}
		commands.add(edits.setting(election, MODEL.getElection_ListClosed(), true));
		edits.run(Messages.closed, commands);
	}

	/** Opens the list again; numbers stay. */
	public void open() {
		edits.run(Messages.opened, List.of(edits.setting(election, MODEL.getElection_ListClosed(), false)));
	}

	/** Those who don't stand come last, so that each candidate has a number of its own and the ballot paper has no gap. */
	private List<Command> numbering(List<Candidate> order) {
		List<Candidate> standing = Standing.of(election);
		List<Candidate> all = new ArrayList<>(order);
		all.sort(Comparator.comparing(candidate -> !standing.contains(candidate)));
		List<Command> commands = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Integer number = standing.contains(all.get(i)) ? Integer.valueOf(i + 1) : null;
			if (!Objects.equals(number, all.get(i).getNumber())) {
				commands.add(edits.setting(all.get(i), MODEL.getCandidate_Number(), number));
			}
		}
		return commands;
	}
}
