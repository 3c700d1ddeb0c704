package org.huunghi.election.minutes;

import org.huunghi.election.Election;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Body;
import org.huunghi.union.Congress;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Named;
import org.huunghi.union.Organisation;
import org.huunghi.union.Place;
import org.huunghi.union.Post;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** What the union, the meeting, and the body or post are called in full. */
final class Titles {
	private static final Texts TEXTS = Texts.beside(Titles.class, "messages");

	private final Setting setting;

	Titles(Setting setting) {
		this.setting = setting;
	}

	/** @return name of the union; null where unknown */
	String union() {
		return setting.union == null ? null : name(setting.union);
	}

	/** @return the congress or session with the union that held it; null where unknown */
	String session() {
		if (setting.meeting == null) {
			return null;
		}
		String session = name(setting.meeting);
		String union = union();
		return union == null || session.contains(union) ? session : TEXTS.get(setting.locale, "of", session, union);
	}

	/** @return whether a congress elects; else a committee in its session */
	boolean byCongress() {
		return setting.meeting == null || setting.meeting instanceof Congress || setting.meeting.getBody() == null;
	}

	/** @return the congress itself, or the committee that met; null where unknown */
	String resolving() {
		if (setting.meeting == null) {
			return null;
		}
		return name(byCongress() ? setting.meeting : setting.meeting.getBody());
	}

	/** @return the body or post that is elected; null where unknown */
	String elected() {
		Election election = setting.election;
		Body body = election.getBody();
		if (body != null && !body.eIsProxy()) {
			boolean office = election.getRole() != null && election.getRole() != MembershipRole.MEMBER;
			return office ? TEXTS.get(setting.locale, "of", ModelLabels.of(election.getRole(), setting.locale), name(body)) : name(body);
		}
		Post post = election.getPost();
		if (post == null || post.eIsProxy()) {
			return null;
		}
		Organisation organisation = post.getOrganisation();
		return organisation == null ? post(post) : TEXTS.get(setting.locale, "of", post(post), name(organisation));
	}

	/** @return what those elected become: their role in the body, or the post; empty where neither is chosen */
	String role() {
		Election election = setting.election;
		if (election.getPost() != null && !election.getPost().eIsProxy()) {
			return post(election.getPost());
		}
		return election.getBody() == null ? "" : ModelLabels.of(election.getRole() == null ? MembershipRole.MEMBER : election.getRole(), setting.locale);
	}

	/** @return "2024–2029"; empty where no term is known */
	String term() {
		if (setting.term == null || setting.term.getValidFrom() == null) {
			return "";
		}
		String from = Integer.toString(setting.term.getValidFrom().year());
		return setting.term.getValidTo() == null ? from : from + "–" + setting.term.getValidTo().year();
	}

	/** @return name of the place where the meeting was, else of the union's seat; null where unknown */
	String place() {
		Place place = setting.meeting == null ? null : setting.meeting.getPlace();
		if (place == null && setting.union != null) {
			place = setting.union.getPlace();
		}
		return place == null || place.eIsProxy() ? null : name(place);
	}

	/** @return the name at the time of the election */
	String name(Named named) {
		return Names.of(named, setting.locale, setting.date);
	}

	private String post(Post post) {
		return post.getNames().isEmpty() ? ModelLabels.of(post.getKind(), setting.locale) : name(post);
	}
}
