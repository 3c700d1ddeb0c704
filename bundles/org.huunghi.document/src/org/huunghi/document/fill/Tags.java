package org.huunghi.document.fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.fill.Tag.Role;

/** The marks of one template, found in its text in their order. */
public final class Tags {
	private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]*";
	private static final Pattern TAG = Pattern.compile(BLANKS + "([#^/]?)" + BLANKS + "(" + Names.PATTERN + ")" + BLANKS);
	/** Half a placeholder: one brace lacks at the front. Braces closing after each other alone may be a style sheet. */
	private static final Pattern HALF = Pattern.compile("(?<!\\{)\\{[#^/]?(?:" + Names.PATTERN + ")\\}\\}");
	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*");
	private static final int DEEPEST = 30;
	private static final int MOST_QUOTED = 40;

	private final String templateName;
	private final List<Tag> all = new ArrayList<>();

	/** Where in a text a mark stands. */
	public record Found(int start, int end, Tag tag) {
	}

	/** @param templateName for messages, not null */
	public Tags(String templateName) {
		this.templateName = templateName;
	}

	/**
	 * Finds the marks in a text and adds them to this.
	 *
	 * @param placeAt tells the place of a character
	 * @throws TemplateException if one is not complete or no name
	 */
	public List<Found> find(String text, IntFunction<Place> placeAt) throws TemplateException {
		List<Found> found = new ArrayList<>();
		int at = 0;
		for (int start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", at)) {
			checkHalves(text.substring(at, start), at, placeAt);
			int end = text.indexOf("}}", start);
			Matcher matcher = TAG.matcher(end < 0 ? "" : text.substring(start + 2, end));
			if (!matcher.matches()) {
				throw bad(end < 0 ? text.substring(start) : text.substring(start, end + 2), placeAt.apply(start));
			}
			at = end + 2;
			Tag tag = new Tag(all.size(), Role.of(matcher.group(1)), matcher.group(2), placeAt.apply(start));
			all.add(tag);
			found.add(new Found(start, at, tag));
		}
		checkHalves(text.substring(at), at, placeAt);
		return found;
	}

	private void checkHalves(String text, int from, IntFunction<Place> placeAt) throws TemplateException {
		Matcher matcher = HALF.matcher(text);
		if (matcher.find()) {
			throw bad(matcher.group(), placeAt.apply(from + matcher.start()));
		}
	}

	private TemplateException bad(String written, Place place) {
		String line = written.strip().replaceAll("\\s+", " ");
		String quoted = line.length() <= MOST_QUOTED ? line : line.substring(0, MOST_QUOTED) + "…";
		Matcher name = NAME.matcher(written);
		return new TemplateException(Kind.BAD_PLACEHOLDER, templateName, place, null, quoted, "{{" + (name.find() ? name.group() : "name") + "}}");
	}

	/**
	 * Brings the marks of each section together.
	 *
	 * @throws TemplateException if a section is not closed, or not opened
	 */
	public void pair() throws TemplateException {
		Deque<Tag> open = new ArrayDeque<>();
		for (Tag tag : all) {
			if (tag.opens()) {
				open.push(tag);
				if (open.size() > DEEPEST) {
					throw new TemplateException(Kind.TOO_DEEP, templateName, tag.place(), null, DEEPEST);
				}
			} else if (tag.role() == Role.CLOSE) {
				close(open, tag);
			}
		}
		if (!open.isEmpty()) {
			throw notClosed(open.pop());
		}
	}

	private void close(Deque<Tag> open, Tag closing) throws TemplateException {
		Tag opening = open.poll();
		if (opening != null && opening.name().equals(closing.name())) {
			opening.join(closing);
		} else if (open.stream().anyMatch(outer -> outer.name().equals(closing.name()))) {
			throw notClosed(opening);
		} else {
			throw new TemplateException(Kind.NOT_OPENED, templateName, closing.place(), null, closing.toString(), closing.written(Role.OPEN));
		}
	}

	private TemplateException notClosed(Tag tag) {
		return new TemplateException(Kind.NOT_CLOSED, templateName, tag.place(), null, tag.toString(), tag.written(Role.CLOSE));
	}

	/**
	 * @param moved the same marks in the order in which they stand now
	 * @throws TemplateException if sections overlap in that order
	 */
	public void checkOrder(Collection<Tag> moved) throws TemplateException {
		Deque<Tag> open = new ArrayDeque<>();
		for (Tag tag : moved) {
			if (tag.opens()) {
				open.push(tag);
			} else if (open.poll() != tag.partner()) {
				throw new TemplateException(Kind.OVERLAPPING, templateName, tag.place(), null, tag.written(Role.OPEN));
			}
		}
	}

	/** @return all marks, in their order */
	List<Tag> all() {
		return Collections.unmodifiableList(all);
	}

	/** @return the mark of which a key of the engine speaks, or null */
	Tag of(String key) {
		int number = Names.number(key);
		return number < 0 ? null : all.get(number);
	}

	String templateName() {
		return templateName;
	}
}
