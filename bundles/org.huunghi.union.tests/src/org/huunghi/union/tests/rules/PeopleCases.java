package org.huunghi.union.tests.rules;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.union;
import static org.huunghi.union.tests.Make.with;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.info;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Person;
import org.huunghi.union.Union;
import org.huunghi.union.tests.support.RuleCase;

/** Cases of the rules for organisations, posts and those who hold them. */
final class PeopleCases {

	private PeopleCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				warning("organisation.openPosts", () -> organisation("2025-06-30", make("Post")), () -> organisation("2025-06-30", make("Post", "validTo", "2025"))),
				error("post.beforeOrganisation", () -> make("Organisation", "founded", "2010", "posts", make("Post", "validFrom", "2009")),
						() -> make("Organisation", "founded", "2010-05", "posts", make("Post", "validFrom", "2010"))),
				error("post.afterOrganisation", () -> organisation("2025-06", make("Post", "validTo", "2026")), () -> organisation("2025-06", make("Post", "validTo", "2025"))),
				error("appointment.twoChairs", () -> chairs("2023", null, "2024"), () -> chairs("2017", "2022", "2023")),
				warning("appointment.noPost", () -> make("Appointment"), () -> tenure(make("Post"))),
				error("appointment.beforePost", () -> tenure(make("Post", "validFrom", "2020"), "validFrom", "2019"), () -> tenure(make("Post", "validFrom", "2020-06"), "validFrom", "2020")),
				error("appointment.afterPost", () -> tenure(make("Post", "validTo", "2020"), "validTo", "2021"), () -> tenure(make("Post", "validTo", "2020"), "validTo", "2020-12-31")),
				warning("appointment.stillOpen", () -> tenure(closed()), () -> tenure(closed(), "validTo", "2025")),
				error("appointment.beforeBirth", () -> person("A", "born", "1970", "appointments", tenure(make("Post"), "validFrom", "1969")),
						() -> person("A", "born", "1970", "appointments", tenure(make("Post"), "validFrom", "2010"))),
				error("appointment.afterDeath", () -> person("A", "died", "2024", "appointments", tenure(make("Post"))),
						() -> person("A", "died", "2024", "appointments", tenure(make("Post"), "endReason", "deceased"))),
				error("chair.notInExecutive", () -> chair("complete", false), () -> chair("complete", true)),
				warning("chair.notListed", () -> chair("partial", false), () -> chair("partial", true)),
				info("appointment.reElectedFirst", () -> reElected(make("Post")), () -> reElected(null)));
	}

	private static EObject organisation(String dissolved, EObject post) {
		return make("Organisation", "dissolved", dissolved, "posts", post);
	}

	private static EObject closed() {
		EObject post = make("Post");
		organisation("2025-06", post);
		return post;
	}

	private static EObject tenure(EObject post, Object... features) {
		return with(make("Appointment", "post", post), features);
	}

	private static EObject chairs(String from1, String to1, String from2) {
		EObject post = make("Post", "kind", "chair");
		Person first = person("A", "appointments", tenure(post, "validFrom", from1, "validTo", to1));
		Person second = person("B", "appointments", tenure(post, "validFrom", from2));
		return with(union(make("PersonRegister", "records", List.of(first, second))), "posts", post);
	}

	private static EObject chair(String roster, boolean member) {
		EObject post = make("Post", "kind", "chair");
		Person chair = person("A");
		EObject term = make("Term", "bodies", TermCases.committee(roster, null, List.of(TermCases.member(member ? chair : person("B")))));
		with(chair, "appointments", tenure(post, "term", term));
		Union union = union(make("PersonRegister", "records", chair), TermCases.terms(term));
		return with(union, "posts", post);
	}

	/** @param before the post held before; null for the same post */
	private static EObject reElected(EObject before) {
		EObject post = make("Post", "kind", "chair");
		EObject again = tenure(post, "origin", "reelected", "validFrom", "2023");
		return person("A", "appointments", List.of(tenure(before == null ? post : with(before, "kind", "staff"), "validFrom", "2017", "validTo", "2022"), again));
	}
}
