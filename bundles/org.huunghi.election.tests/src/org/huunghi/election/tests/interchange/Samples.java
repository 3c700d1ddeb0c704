package org.huunghi.election.tests.interchange;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.Make.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.tests.model.Elections;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.UnionFactory;

/** Elections of every kind that a format must be able to write, in a union with a province, a congress and people. */
public final class Samples {
	private static final Locale VI = Locale.of("vi");

	private Samples() {
	}

	/** @return elections by what they show; each call makes new objects with the same ids */
	public static Map<String, ExportedElection> all() {
		Map<String, Election> elections = new LinkedHashMap<>();
		elections.put("worked example", inUnion(Elections.worked("youth-union")));
		elections.put("summoned", inUnion(Elections.worked("190-QD-TW")));
		elections.put("several rounds", rounds());
		elections.put("tie", tie());
		elections.put("votes unknown", unknownVotes());
		elections.put("consultation", consultation());
		elections.put("seats alone", inUnion(Elections.election("hiep-thuong", 22)));
		elections.put("chair", chair());
		elections.put("nothing", nothing());
		elections.put("single ballots", ballots());
		elections.put("Lao names", lao());
		elections.put("odd characters", odd());
		Map<String, ExportedElection> exported = new LinkedHashMap<>();
		elections.forEach((name, election) -> exported.put(name, ExportedElection.of(election, VI)));
		return exported;
	}

	/** @return one of {@link #all()} */
	public static ExportedElection of(String name) {
		return all().get(name);
	}

	/** Puts an election into a union whose congress elects. */
	static Election inUnion(Election election) {
		EObject province = make("Place", "names", "Sơn La", "kind", "province", "codes",
				List.of(make("PlaceCode", "system", "iso3166", "value", "VN-05"), make("PlaceCode", "system", "national", "value", "14")));
		EObject congress = make("Congress", "names", "Đại hội II", "validFrom", "2024-03-11", "summoned", 20, "present", 19);
		EObject body = make("Body", "kind", "executiveCommittee");
		EObject term = make("Term", "meetings", congress, "bodies", body);
		EObject chair = make("Post", "kind", "chair", "names", "Chủ tịch");
		EObject union = make("Union", "names", "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La", "place", province, "posts", chair, "registers",
				List.of(make("TermRegister", "records", term), make("ElectionRegister", "records", election)));
		with(union, "names", name("Sơn La Union of Friendship Organisations", "en"), "names", name("ສະຫະພັນອົງການມິດຕະພາບແຂວງເຊີນລາ", "lo"));
		Name brief = name("LHHN Sơn La", "vi");
		brief.setKind(org.huunghi.union.NameKind.SHORT);
		with(union, "names", brief);
		with(election, "meeting", congress, "body", body, "countingCommittee",
				List.of(make("CountingOfficer", "name", "Lò Văn Trưởng", "role", "head"), make("CountingOfficer", "person", person("Hà Thị Ký"), "role", "secretary")));
		sameIds(province);
		sameIds(union);
		for (Candidate candidate : election.getCandidates()) {
			if (candidate.getPerson() != null) {
				sameIds(candidate.getPerson());
			}
		}
		election.getCountingCommittee().stream().filter(officer -> officer.getPerson() != null).forEach(officer -> sameIds(officer.getPerson()));
		return election;
	}

	private static void sameIds(EObject root) {
		renew(root, 0);
		int n = 0;
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			renew(all.next(), ++n);
		}
	}

	private static void renew(EObject object, int n) {
		if (object instanceof Identified identified) {
			String text = object instanceof org.huunghi.union.Person person ? person.getNames().get(0).getText() : object.eClass().getName() + n;
			identified.setId(UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString());
		}
	}

	static Name name(String text, String language) {
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		name.setLanguage(language);
		return name;
	}

	private static EObject person(String text) {
		return make("Person", "names", text);
	}

	private static Election rounds() {
		Election election = Elections.election("youth-union", 3, "An", "Bình", "Cúc", "Yên");
		Elections.round(election, Elections.sheet(election, 19, 18, 16, 13, 11, 8, 2));
		Elections.round(election, make("CountingSheet", "issued", 19, "collected", 19, "valid", 19, "tallies",
				List.of(make("Tally", "candidate", election.getCandidates().get(2), "votes", 12), make("Tally", "candidate", election.getCandidates().get(3), "votes", 3))));
		with(election, "candidates", make("Candidate", "name", "Dậu", "withdrawn", true));
		return inUnion(election);
	}

	private static Election tie() {
		Election election = Elections.election("youth-union", 1, "An", "Bình");
		Elections.round(election, Elections.sheet(election, 20, 20, 20, 11, 11));
		return inUnion(election);
	}

	private static Election unknownVotes() {
		Election election = Elections.election("youth-union", 2, "An", "Bình", "Cúc");
		election.getCandidates().forEach(candidate -> with(candidate, "reported", candidate.getNumber() < 3 ? "elected" : "notElected"));
		return inUnion(election);
	}

	private static Election consultation() {
		Election election = Elections.election("hiep-thuong", 2, "Tráng Thị Xuân", "Nguyễn Văn An");
		election.getCandidates().get(0).setPerson((org.huunghi.union.Person) person("Tráng Thị Xuân"));
		election.getRounds().add(make("Round", "ordinal", 1, "consent", "accepted"));
		return inUnion(election);
	}

	private static Election chair() {
		Election election = inUnion(Elections.election("youth-union", 1, "Tống Thanh Hải"));
		Elections.round(election, Elections.sheet(election, 15, 15, 15, 15));
		EObject union = ExportedElection.of(election, VI).union();
		with(election, "body", null, "post", ((org.huunghi.union.Union) union).getPosts().get(0), "date", "2023-03", "resolution",
				make("Document", "number", "01/NQ-BCH"));
		sameIds(election);
		return election;
	}

	private static Election nothing() {
		Election election = inUnion(make("Election", "names", "Bầu cử chưa có gì", "date", "2024"));
		election.getCountingCommittee().clear();
		return election;
	}

	private static Election ballots() {
		Election election = Elections.election("youth-union", 2, "An", "Bình", "Cúc");
		Elections.round(election, Elections.ballots(8, "3x", "3x", "1x", "2x", "", "1x 2x"));
		return inUnion(election);
	}

	private static Election lao() {
		Election election = Elections.worked("youth-union");
		election.getNames().clear();
		election.getNames().add(name("ການເລືອກຕັ້ງຄະນະບໍລິຫານ", "lo"));
		election.getNames().add(name("Bầu Ban Chấp hành", "vi"));
		election.getCandidates().get(0).setName("ນາງ ແກ້ວມະນີ ຫຼວງນໍ້າທາ");
		org.huunghi.union.Person second = (org.huunghi.union.Person) person("Khăm Phả");
		second.getNames().add(name("ຄຳຜາ", "lo"));
		election.getCandidates().get(1).setPerson(second);
		election.getCandidates().get(1).setName(null);
		return inUnion(election);
	}

	private static Election odd() {
		Election election = Elections.worked("youth-union");
		election.getCandidates().get(0).setName("𠀀 <&> \"An\"\u0001 ]]> \uD800");
		election.getCandidates().get(1).setName(" Bình\n ");
		election.getCandidates().get(2).setName(null);
		return inUnion(election);
	}
}
