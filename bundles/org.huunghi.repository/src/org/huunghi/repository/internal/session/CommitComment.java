package org.huunghi.repository.internal.session;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment of a commit as the repository keeps it: what the author says and, where a server is asked over a network, a mark by which the client
 * recognises the commit when the answer was lost. The comment is the one thing that is stored with the commit or not at all.
 */
public final class CommitComment {
	private static final Pattern MARKED = Pattern.compile("(?s)(.*)\n\\[commit ([0-9a-f-]{36})\\]");

	private CommitComment() {
	}

	/** @return a mark that no other commit has */
	public static String newMark() {
		return UUID.randomUUID().toString();
	}

	/** @return what is stored */
	public static String with(String comment, String mark) {
		return comment + "\n[commit " + mark + ']';
	}

	/**
	 * @param stored may be null
	 * @return what the author said; empty where nothing
	 */
	public static String said(String stored) {
		if (stored == null) {
			return "";
		}
		Matcher matcher = MARKED.matcher(stored);
		return matcher.matches() ? matcher.group(1) : stored;
	}

	/**
	 * @param stored may be null
	 * @return the mark, or empty where there is none
	 */
	public static Optional<String> mark(String stored) {
		if (stored == null) {
			return Optional.empty();
		}
		Matcher matcher = MARKED.matcher(stored);
		return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
	}
}
