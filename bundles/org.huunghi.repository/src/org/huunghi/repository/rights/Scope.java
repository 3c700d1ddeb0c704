package org.huunghi.repository.rights;

import java.util.Locale;

/**
 * A place in the repository that a grant is about.
 *
 * @param kind how large it is
 * @param id id of the union or register; empty for the whole repository
 */
public record Scope(Kind kind, String id) {
	/** The whole repository. */
	public static final Scope ALL = new Scope(Kind.ALL, "");

	/** How large a place is. */
	public enum Kind {
		/** The whole repository. */
		ALL,
		/** A union with all its registers. */
		UNION,
		/** One register, for example the gazetteer. */
		REGISTER
	}

	/** @throws IllegalArgumentException where kind and id don't go together */
	public Scope {
		if (kind == Kind.ALL != id.isEmpty()) {
			throw new IllegalArgumentException(kind + ":" + id);
		}
	}

	/** @return the scope of a union with its registers */
	public static Scope union(String id) {
		return new Scope(Kind.UNION, id);
	}

	/** @return the scope of one register */
	public static Scope register(String id) {
		return new Scope(Kind.REGISTER, id);
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException for any other text
	 */
	public static Scope parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			return new Scope(Kind.valueOf(text.toUpperCase(Locale.ROOT)), "");
		}
		return new Scope(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
	}

	/** @return {@code all}, {@code union:ID} or {@code register:ID} */
	@Override
	public String toString() {
		String word = kind.name().toLowerCase(Locale.ROOT);
		return kind == Kind.ALL ? word : word + ':' + id;
	}
}
