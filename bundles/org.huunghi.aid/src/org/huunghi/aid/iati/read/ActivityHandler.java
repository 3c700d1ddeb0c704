package org.huunghi.aid.iati.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.huunghi.aid.iati.check.ActivityChecker;
import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Limits;
import org.huunghi.aid.iati.xml.TreeBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Checks a file while it is read, and builds one activity after the other; no more than one is kept at a time. */
final class ActivityHandler extends DefaultHandler {
	private final Findings findings;
	private final Limits limits;
	private final Consumer<ActivitySource> activities;
	private final ActivityChecker checker;
	private final TreeBuilder tree = new TreeBuilder();
	private final List<Element> extras = new ArrayList<>();
	private Element file;
	private int findingsBefore;
	private long errorsBefore;
	private boolean isFile;
	private boolean tooLarge;

	ActivityHandler(Findings findings, Limits limits, Consumer<ActivitySource> activities) {
		this.findings = findings;
		this.limits = limits;
		this.activities = activities;
		checker = new ActivityChecker(findings);
	}

	/** @return whether the file is one of activities at all */
	boolean isFile() {
		return isFile;
	}

	/** @return elements after the activities */
	List<Element> extras() {
		return extras;
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		tree.setLocator(locator);
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		tree.namespace(prefix, uri);
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		if (checker.depth() == 1) {
			findingsBefore = findings.size();
			errorsBefore = findings.errors();
			tooLarge = false;
		}
		checker.startElement(uri, name, qName, attributes);
		if (checker.depth() == 1) {
			file = tree.start(uri, name, qName, attributes);
			tree.reset();
			isFile = uri.isEmpty() && name.equals(Grammar.FILE);
		} else if (!tooLarge) {
			tree.start(uri, name, qName, attributes);
			limit();
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		checker.characters(chars, start, length);
		if (!tooLarge) {
			tree.text(chars, start, length);
			limit();
		}
	}

	private void limit() {
		if (tree.size() > limits.activity()) {
			tooLarge = true;
			tree.reset();
			findings.error(Kind.CONTENT, "", "activity.large", limits.activity());
		}
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		checker.endElement(uri, name, qName);
		Element ended = tooLarge ? null : tree.end();
		if (checker.depth() != 1) {
			return;
		}
		if (ended != null && isFile) {
			if (uri.isEmpty() && name.equals(Grammar.ACTIVITY)) {
				activities.accept(new ActivitySource(file, ended, errors()));
			} else if (!uri.isEmpty()) {
				extras.add(ended);
			}
		}
		tree.reset();
	}

	private List<Finding> errors() {
		if (findings.errors() == errorsBefore) {
			return List.of();
		}
		List<Finding> errors = findings.since(findingsBefore).stream().filter(Finding::isError).toList();
		return errors.isEmpty() ? List.of(findings.more()) : errors;
	}
}
