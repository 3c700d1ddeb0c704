package org.huunghi.aid.iati.map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.Organisation;
import org.huunghi.union.UnionPackage;

/**
 * What every activity of a file must say: who publishes it, under which identifier, and the facts that the standard requires. What a file said
 * already stays; a fact that nobody knows is told of and never made up.
 */
public final class Completion {
	/**
	 * Who publishes.
	 *
	 * @param organisation whose names are published, not null
	 * @param reference its identifier, such as XM-DAC-704-1; null where unknown
	 * @param type code of the list OrganisationType, not null
	 */
	public record Publisher(Organisation organisation, String reference, String type) {
		/** Takes the identifier from the organisation's aliases where none is given. */
		public Publisher {
			reference = reference == null || reference.isBlank() ? Organisations.reference(organisation) : reference.strip();
		}
	}

	private Completion() {
	}

	/** Completes an element, or tells what lacks. */
	public static void complete(Element activity, AidActivity record, Publisher publisher, Context context) {
		if (activity.child("reporting-org") == null) {
			if (publisher.reference() == null) {
				context.refuse(record, Literals.AID_ACTIVITY__IATI_IDENTIFIER, "lacks.reference");
			}
			Element reporting = Element.of("reporting-org").set("ref", publisher.reference()).set("type", publisher.type());
			Partners.names(publisher.organisation(), reporting, activity, context);
			Elements.insert(activity, reporting);
		}
		if (activity.child("iati-identifier") == null) {
			// The record's own id never changes, so the activity is known again in the next file.
			Elements.insert(activity, Element.of("iati-identifier").text(publisher.reference() + '-' + record.getId()));
		}
		require(activity, "title", record, UnionPackage.Literals.NAMED__NAMES, "lacks", context);
		require(activity, "description", record, UnionPackage.Literals.RECORD__REMARKS, "lacks.description", context);
		require(activity, "participating-org", record, Literals.AID_ACTIVITY__DONORS, "lacks.partners", context);
		require(activity, "activity-status", record, Literals.AID_ACTIVITY__STATUS, "lacks", context);
		require(activity, "activity-date", record, Literals.AID_ACTIVITY__PLANNED_FROM, "lacks.dates", context);
		writable(activity, record, context);
	}

	private static void require(Element activity, String child, AidActivity record, EStructuralFeature feature, String key, Context context) {
		if (activity.child(child) == null) {
			context.refuse(record, feature, key);
		}
	}

	private static void writable(Element element, AidActivity record, Context context) {
		element.attributes().forEach(attribute -> writable(attribute.value(), record, context));
		for (Object part : element.content()) {
			if (part instanceof Element child) {
				writable(child, record, context);
			} else {
				writable((String) part, record, context);
			}
		}
	}

	private static void writable(String text, AidActivity record, Context context) {
		text.codePoints().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff).findFirst()
				.ifPresent(c -> context.refuse(record, UnionPackage.Literals.NAMED__NAMES, "unwritable", "U+%04X".formatted(c)));
	}
}
