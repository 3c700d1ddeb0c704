package org.huunghi.election.ui.tests.counting;

import static org.huunghi.workbench.tests.journeys.SmallUnion.named;

import java.util.List;

import org.huunghi.election.Ballot;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionFactory;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Round;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.repository.Writer;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** A union with one election whose list is closed: the numbers of the worked example, 20 summoned, 19 present, a list of five for three seats. */
public final class CountedElection {
	public static final String UNION = "Liên hiệp thử nghiệm";
	public static final String REGISTER = "Sổ bầu cử";
	public static final String NAME = "Bầu Ban Thường vụ khóa II";
	public static final String YOUTH = "youth-union";
	/** The names on the list, in its order. */
	public static final List<String> NAMES = List.of("Nguyễn Văn An", "Trần Thị Bình", "Lò Văn Cương", "ທ. ຄຳແພງ ສີສຸວັນ", "Hoàng Thị Mỹ Duyên");

	private final Union union = named(UnionPackage.Literals.UNION, UNION);
	private final Election election = named(ElectionPackage.Literals.ELECTION, NAME);

	public CountedElection() {
		this(NAMES, 3);
	}

	/** @param names the list; @param seats to fill */
	public CountedElection(List<String> names, int seats) {
		ElectionRegister register = named(ElectionPackage.Literals.ELECTION_REGISTER, REGISTER);
		union.getRegisters().add(register);
		register.getRecords().add(election);
		election.setSeats(seats);
		election.setSummoned(20);
		election.setPresent(19);
		election.setListClosed(true);
		election.setRulebook(Rulebooks.copyForElection(Rulebooks.find(YOUTH).orElseThrow()));
		for (int i = 0; i < names.size(); i++) {
			Candidate candidate = Creation.create(ElectionPackage.Literals.CANDIDATE);
			candidate.setName(names.get(i));
			candidate.setNumber(i + 1);
			election.getCandidates().add(candidate);
		}
	}

	public Election election() {
		return election;
	}

	/** Adds a round with one sheet of that mode. */
	public CountingSheet addRound(EntryMode mode) {
		Round round = Creation.create(ElectionPackage.Literals.ROUND);
		round.setOrdinal(election.getRounds().size() + 1);
		election.getRounds().add(round);
		return addSheet(round, mode);
	}

	/** Adds a sheet to a round. */
	public static CountingSheet addSheet(Round round, EntryMode mode) {
		CountingSheet sheet = Creation.create(ElectionPackage.Literals.COUNTING_SHEET);
		sheet.setMode(mode);
		round.getSheets().add(sheet);
		return sheet;
	}

	/** @return a ballot with these marks; @param fault null for none */
	public static Ballot ballot(String marks, InvalidReason fault) {
		Ballot ballot = ElectionFactory.eINSTANCE.createBallot();
		ballot.setMarks(marks);
		if (fault != null) {
			ballot.setFaulty(true);
			ballot.setFault(fault);
		}
		return ballot;
	}

	/** Adds the union to the repository; to be called once. @return id of the election */
	public String write(Writer writer) {
		writer.addUnion(union);
		return election.getId();
	}
}
