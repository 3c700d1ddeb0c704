package org.huunghi.benchmarks;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.EntryMode;
import org.huunghi.election.Round;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.WorkbenchRepository;

/** An election with a closed list of 30 names for 26 seats, whose ballots are still to be counted. */
final class ElectionToCount {
	/** The election's name. */
	static final String NAME = "Bầu Ban Chấp hành thử tải";
	/** The name of the union that holds it. */
	static final String UNION = "Liên hiệp thử tải";
	private static final int NAMES = 30;
	private static final int SEATS = 26;

	private ElectionToCount() {
	}

	/** Writes it into the open workbench's repository. @return its id */
	static String write() {
		Union union = named(UnionPackage.Literals.UNION, UNION);
		ElectionRegister register = named(ElectionPackage.Literals.ELECTION_REGISTER, "Sổ bầu cử");
		union.getRegisters().add(register);
		Election election = named(ElectionPackage.Literals.ELECTION, NAME);
		register.getRecords().add(election);
		election.setSeats(SEATS);
		election.setSummoned(2000);
		election.setPresent(2000);
		election.setListClosed(true);
		election.setRulebook(Rulebooks.copyForElection(Rulebooks.find("youth-union").orElseThrow()));
		for (int number = 1; number <= NAMES; number++) {
			Candidate candidate = Creation.create(ElectionPackage.Literals.CANDIDATE);
			candidate.setNumber(number);
			candidate.setName("Nguyễn Thị Hồng Nhung " + number);
			election.getCandidates().add(candidate);
		}
		Round round = Creation.create(ElectionPackage.Literals.ROUND);
		round.setOrdinal(1);
		CountingSheet sheet = Creation.create(ElectionPackage.Literals.COUNTING_SHEET);
		sheet.setMode(EntryMode.BALLOTS);
		sheet.setIssued(2000);
		sheet.setCollected(2000);
		round.getSheets().add(sheet);
		election.getRounds().add(round);
		String id = election.getId();
		WorkbenchRepository.instance().get().join().write("Benchmark", writer -> writer.addUnion(union));
		return id;
	}

	private static <T extends Named> T named(EClass type, String text) {
		T object = Creation.create(type);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		object.getNames().add(name);
		return object;
	}
}
