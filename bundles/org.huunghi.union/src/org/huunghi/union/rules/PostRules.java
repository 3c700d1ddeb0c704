package org.huunghi.union.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.EndReason;
import org.huunghi.union.Organisation;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Post;
import org.huunghi.union.PostKind;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for posts and the organisations that have them. */
final class PostRules {

	private PostRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Organisation.class, PostRules::dissolved), new Rule<>(Post.class, PostRules::withinOrganisation), new Rule<>(Appointment.class, PostRules::twoChairs));
	}

	/** With an organisation its posts come to an end. */
	private static void dissolved(Organisation organisation, Findings findings) {
		if (organisation.getDissolved() == null) {
			return;
		}
		long open = organisation.getPosts().stream().filter(post -> post.getValidTo() == null).count();
		if (open > 0) {
			findings.warning("organisation.openPosts", Literals.ORGANISATION__POSTS, organisation.getDissolved(), open);
		}
	}

	private static void withinOrganisation(Post post, Findings findings) {
		Organisation organisation = post.getOrganisation();
		if (organisation == null) {
			return;
		}
		if (Spans.before(post.getValidFrom(), organisation.getFounded())) {
			findings.error("post.beforeOrganisation", Literals.POST__VALID_FROM, post.getValidFrom(), organisation.getFounded());
		}
		if (Spans.before(organisation.getDissolved(), post.getValidTo()) || Spans.before(organisation.getDissolved(), post.getValidFrom())) {
			findings.error("post.afterOrganisation", Literals.POST__VALID_TO, organisation.getDissolved());
		}
	}

	/** An organisation has one chair at a time. Reported at the later entry. */
	private static void twoChairs(Appointment tenure, Findings findings) {
		Post post = tenure.getPost();
		Union union = Siblings.union(tenure);
		if (post == null || post.getKind() != PostKind.CHAIR || union == null || hasEnded(tenure)) {
			return;
		}
		Map<Post, List<Appointment>> chairs = findings.once(List.of(PostRules.class, union), () -> chairs(union));
		for (Appointment other : chairs.getOrDefault(post, List.of())) {
			if (other == tenure) {
				return;
			}
			if (other.getPerson() != tenure.getPerson() && !hasEnded(other) && Spans.overlap(other.getValidFrom(), other.getValidTo(), tenure.getValidFrom(), tenure.getValidTo())) {
				findings.error("appointment.twoChairs", Literals.APPOINTMENT__POST, post, other.getPerson());
			}
		}
	}

	private static Map<Post, List<Appointment>> chairs(Union union) {
		Map<Post, List<Appointment>> chairs = new HashMap<>();
		for (Register register : union.getRegisters()) {
			if (register instanceof PersonRegister) {
				register.getRecords().stream().filter(Person.class::isInstance).flatMap(person -> ((Person) person).getAppointments().stream())
						.filter(tenure -> tenure.getPost() != null).forEach(tenure -> chairs.computeIfAbsent(tenure.getPost(), post -> new ArrayList<>()).add(tenure));
			}
		}
		return chairs;
	}

	/** Ended on a day that is not known. */
	static boolean hasEnded(Appointment tenure) {
		return tenure.getValidTo() == null && tenure.getEndReason() != null && tenure.getEndReason() != EndReason.NONE;
	}

	static PartialDate end(Post post) {
		return post.getValidTo() != null || post.getOrganisation() == null ? post.getValidTo() : post.getOrganisation().getDissolved();
	}
}
