package org.huunghi.aid.iati.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.schema.ChildRule;
import org.huunghi.aid.iati.schema.ElementRule;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.schema.ValueType;
import org.huunghi.aid.iati.schema.Values;
import org.huunghi.union.rules.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Follows a file element by element and holds it against the grammar of the standard. Keeps what is open, never the file. */
public final class ActivityChecker extends DefaultHandler {
	private final Grammar grammar = Grammar.activities();
	private final Values values = new Values();
	private final Findings findings;
	private final AttributeCheck attributeCheck;
	private final Deque<Frame> open = new ArrayDeque<>();

	/** @param findings takes what is found */
	public ActivityChecker(Findings findings) {
		this.findings = findings;
		attributeCheck = new AttributeCheck(findings, values);
	}

	/** @return number of elements that are open */
	public int depth() {
		return open.size();
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		Frame parent = open.peek();
		boolean unknown = parent != null && parent.unknown;
		ElementRule rule = null;
		if (parent == null) {
			unknown = !root(uri, name, qName, attributes);
			rule = unknown ? null : grammar.rule(Grammar.FILE);
		} else if (!unknown && parent.rule == null) {
			rule = uri.isEmpty() ? grammar.global(name) : null;
		} else if (!unknown) {
			ChildRule child = child(parent, uri, name, qName);
			rule = child == null ? null : grammar.rule(child.rule());
			unknown = child == null && (uri.isEmpty() || parent.rule.text() != null);
		}
		open.push(new Frame(rule, qName, unknown, findings.line(), findings.column()));
		if (!unknown) {
			attributeCheck.check(rule, qName, attributes, place());
		}
	}

	private boolean root(String uri, String name, String qName, Attributes attributes) {
		if (!uri.isEmpty() || !name.equals(Grammar.FILE)) {
			findings.error(Kind.SCHEMA, "", name.equals("iati-organisations") ? "root.organisations" : "root.other", qName, Grammar.FILE);
			return false;
		}
		String version = attributes.getValue("", "version");
		if (version != null && version.strip().startsWith("1.")) {
			findings.error(Kind.CODE, Grammar.FILE, "version.old", version, Grammar.VERSION);
		}
		return true;
	}

	/** @return what the child is, or null where it is of another namespace or not known here */
	private ChildRule child(Frame parent, String uri, String name, String qName) {
		ElementRule rule = parent.rule;
		if (rule.text() != null) {
			findings.error(Kind.SCHEMA, place(), "child.inText", qName, parent.name);
			return null;
		}
		if (!uri.isEmpty()) {
			parent.position = rule.children().size();
			return null;
		}
		int position = rule.position(name);
		if (position < 0) {
			findings.error(Kind.SCHEMA, place(), "child.unknown", qName, parent.name);
			return null;
		}
		ChildRule child = rule.children().get(position);
		if (parent.counts[position]++ > 0 && !child.several()) {
			findings.error(Kind.SCHEMA, place(), "child.twice", qName, parent.name);
		} else if (position < parent.position) {
			before(parent, qName);
		} else {
			parent.position = position;
		}
		return child;
	}

	private void before(Frame parent, String name) {
		if (parent.position == parent.rule.children().size()) {
			findings.error(Kind.SCHEMA, place(), "order.foreign", name, parent.name);
		} else {
			findings.error(Kind.SCHEMA, place(), "order", name, parent.rule.children().get(parent.position).name(), parent.name);
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		Frame frame = open.peek();
		if (frame == null || frame.unknown || frame.rule == null) {
			return;
		}
		if (frame.text != null) {
			if (frame.rule.text() != ValueType.STRING) {
				frame.text.append(chars, start, length);
			}
		} else if (!frame.textTold && !isBlank(chars, start, length)) {
			frame.textTold = true;
			findings.error(Kind.SCHEMA, place(), "text", frame.name, AttributeCheck.shorten(new String(chars, start, length).strip()));
		}
	}

	private static boolean isBlank(char[] chars, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (chars[i] != ' ' && chars[i] != '\n' && chars[i] != '\t' && chars[i] != '\r') {
				return false;
			}
		}
		return true;
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		Frame frame = open.peek();
		if (!frame.unknown && frame.rule != null) {
			if (frame.text != null) {
				text(frame);
			} else {
				missing(frame);
			}
		}
		open.pop();
	}

	private void text(Frame frame) {
		String text = frame.text.toString();
		if (!values.isValid(frame.rule.text(), text)) {
			findings.error(Kind.SCHEMA, place(), "value." + frame.rule.text().code(), frame.name, AttributeCheck.shorten(text.strip()));
		}
	}

	private void missing(Frame frame) {
		for (int i = 0; i < frame.counts.length; i++) {
			ChildRule child = frame.rule.children().get(i);
			if (child.required() && frame.counts[i] == 0) {
				findings.add(Severity.ERROR, Kind.SCHEMA, frame.line, frame.column, place(), "child.missing", child.name(), frame.name);
			}
		}
	}

	/** @return the elements from the activity on, such as {@code transaction/value} */
	private String place() {
		StringBuilder place = new StringBuilder();
		Iterator<Frame> frames = open.descendingIterator();
		for (int level = 0; frames.hasNext(); level++) {
			String name = frames.next().name;
			if (level > 1) {
				place.append(place.isEmpty() ? "" : "/").append(name);
			}
		}
		return place.isEmpty() && !open.isEmpty() ? open.peek().name : place.toString();
	}
}
