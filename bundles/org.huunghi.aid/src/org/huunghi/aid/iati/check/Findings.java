package org.huunghi.aid.iati.check;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.union.rules.Severity;
import org.xml.sax.Locator;

/** Collects what is found in a file, with the place where the parser is. Keeps no more than a reader can mend at once, but counts on. */
public final class Findings {
	/** How many are kept. */
	public static final int MOST = 1_000;

	private final List<Finding> kept = new ArrayList<>();
	private Locator locator;
	private long errors;
	private long left;

	/** @param locator says where the parser is */
	public void setLocator(Locator locator) {
		this.locator = locator;
	}

	/** Adds an error where the parser is. */
	public void error(Kind kind, String place, String key, Object... arguments) {
		add(Severity.ERROR, kind, line(), column(), place, key, arguments);
	}

	/** Adds something that is worth a look, where the parser is. */
	public void warning(Kind kind, String place, String key, Object... arguments) {
		add(Severity.WARNING, kind, line(), column(), place, key, arguments);
	}

	/** Adds a finding with a place of its own. */
	public void add(Severity severity, Kind kind, int line, int column, String place, String key, Object... arguments) {
		if (severity == Severity.ERROR) {
			errors++;
		}
		if (kept.size() < MOST) {
			kept.add(new Finding(severity, kind, line, column, place, key, List.of(arguments)));
		} else {
			left++;
		}
	}

	/** @return number of errors up to here, also of those that are not kept */
	public long errors() {
		return errors;
	}

	/** @return what was found, in the order of the file, at its end how many more there are */
	public List<Finding> all() {
		List<Finding> all = new ArrayList<>(kept);
		if (left > 0) {
			all.add(more());
		}
		return all;
	}

	/** @return how many are kept up to here */
	public int size() {
		return kept.size();
	}

	/**
	 * @param before what {@link #size()} was
	 * @return what was found since then and is kept
	 */
	public List<Finding> since(int before) {
		return List.copyOf(kept.subList(before, kept.size()));
	}

	/** @return one finding that stands for those that are not kept */
	public Finding more() {
		return new Finding(errors > 0 ? Severity.ERROR : Severity.WARNING, Kind.SCHEMA, line(), 0, "", "more", List.of(left));
	}

	int line() {
		return locator == null ? 0 : Math.max(0, locator.getLineNumber());
	}

	int column() {
		return locator == null ? 0 : Math.max(0, locator.getColumnNumber());
	}
}
