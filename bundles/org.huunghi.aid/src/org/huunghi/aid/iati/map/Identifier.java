package org.huunghi.aid.iati.map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;

/** The identifier, by which an activity is known again in another file ({@code iati-identifier}). */
final class Identifier extends Group<String> {
	@Override
	String read(Element activity, Context context) {
		return of(activity);
	}

	/** @return the identifier that the element says, "" where it says none */
	static String of(Element activity) {
		Element identifier = activity.child("iati-identifier");
		return identifier == null ? "" : identifier.text().strip();
	}

	@Override
	String read(AidActivity record, Context context) {
		return record.getIatiIdentifier() == null ? "" : record.getIatiIdentifier().strip();
	}

	@Override
	boolean isEmpty(String facts) {
		return facts.isEmpty();
	}

	@Override
	void store(String facts, AidActivity record) {
		record.setIatiIdentifier(facts.isEmpty() ? null : facts);
	}

	/** A record without one keeps what the file said, or gets one that is made of the publisher's and its own id: it never changes either. */
	@Override
	void write(String facts, Element activity, AidActivity record, Context context) {
		Element identifier = activity.child("iati-identifier");
		if (identifier == null) {
			identifier = Element.of("iati-identifier");
			Elements.insert(activity, identifier);
		}
		if (!facts.isEmpty()) {
			identifier.text(facts);
		}
	}
}
