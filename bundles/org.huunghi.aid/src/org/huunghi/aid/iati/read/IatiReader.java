package org.huunghi.aid.iati.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

import org.huunghi.aid.iati.check.ActivityChecker;
import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.xml.Limits;
import org.huunghi.aid.iati.xml.SafeParser;

/** Reads files of activities that follow IATI 2.03, 2.02 or 2.01, in one pass, whatever their origin. */
public final class IatiReader {
	private final Limits limits;

	/** Reads with limits that no real file comes near. */
	public IatiReader() {
		this(Limits.DEFAULT);
	}

	/** @param limits for tests, which need not write large files then */
	public IatiReader(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Checks a file without keeping anything of it.
	 *
	 * @param in is left open
	 * @return what is wrong or worth a look, in the order of the file; empty where nothing is
	 * @throws IOException when the stream can't be read
	 */
	public List<Finding> check(InputStream in) throws IOException {
		Findings findings = new Findings();
		new SafeParser(limits, findings).parse(in, new ActivityChecker(findings));
		return findings.all();
	}

	/**
	 * Checks a file and hands on each activity as soon as it ends, also the faulty ones.
	 *
	 * @param in is left open
	 * @param activities takes the activities in the order of the file
	 * @return what the file holds besides, and what was found in it
	 * @throws IOException when the stream can't be read
	 */
	public FileContent read(InputStream in, Consumer<ActivitySource> activities) throws IOException {
		Findings findings = new Findings();
		ActivityHandler handler = new ActivityHandler(findings, limits, activities);
		boolean complete = new SafeParser(limits, findings).parse(in, handler);
		return new FileContent(complete && handler.isFile(), handler.extras(), findings.all());
	}
}
