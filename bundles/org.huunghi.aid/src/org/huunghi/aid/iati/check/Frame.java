package org.huunghi.aid.iati.check;

import org.huunghi.aid.iati.schema.ElementRule;

/** An element that has been opened and not yet closed, with what has been seen of it. */
final class Frame {
	/** Its kind; null for an element of another namespace, in which anything may stand. */
	final ElementRule rule;
	/** Its name as it stands in the file. */
	final String name;
	final int line;
	final int column;
	/** Whether nothing within it is looked at, since nobody can say what it is. */
	final boolean unknown;
	/** How many there are of each of its children. */
	final int[] counts;
	/** Text within it where its value matters. */
	final StringBuilder text;
	/** How far the order of its children has got; their number once elements of other namespaces have begun. */
	int position;
	/** Whether a text between its elements has been told of. */
	boolean textTold;

	Frame(ElementRule rule, String name, boolean unknown, int line, int column) {
		this.rule = rule;
		this.name = name;
		this.unknown = unknown;
		this.line = line;
		this.column = column;
		counts = rule == null ? null : new int[rule.children().size()];
		text = rule == null || rule.text() == null ? null : new StringBuilder();
	}
}
