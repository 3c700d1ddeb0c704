package org.huunghi.document.fill;

import java.util.Set;

/** The names in placeholders: how they are written, and which of them the engine itself gives a value. */
final class Names {
	/** What a name may be: letters, digits and underscores, in parts with full stops between, and a question mark to ask whether there is any; or one of the engine's own. */
	static final String PATTERN = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)*\\??|-first|-last|-index|\\.";
	/** Between a mark's number and its name. */
	static final String NUMBER_END = ":";
	/** After a name, it asks whether there is any such thing, without entering it. */
	private static final String QUESTION = "?";
	private static final Set<String> SPECIAL = Set.of("-first", "-last", "-index", ".", "this");

	private Names() {
	}

	/** @return whether the engine gives it a value: the item itself, or its position in the list */
	static boolean isSpecial(String name) {
		return SPECIAL.contains(name);
	}

	/** @return whether the name ends with the question mark */
	static boolean asks(String name) {
		return name.endsWith(QUESTION);
	}

	/** @return the name without the question mark, if it has one */
	static String withoutQuestion(String name) {
		return asks(name) ? name.substring(0, name.length() - QUESTION.length()) : name;
	}

	/** @return the name without the mark's number */
	static String plain(String key) {
		return key.substring(key.indexOf(NUMBER_END) + 1);
	}

	/** @return the mark's number, or -1 where the key has none */
	static int number(String key) {
		int end = key.indexOf(NUMBER_END);
		return end < 0 ? -1 : Integer.parseInt(key.substring(0, end));
	}
}
