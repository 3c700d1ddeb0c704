package org.huunghi.aid.iati.schema;

/** Kinds of values that the standard's schema asks for in attributes and texts. */
public enum ValueType {
	/** Any text. */
	STRING("string"),
	/** A day, with or without a time zone. */
	DATE("date"),
	/** A moment, with or without a time zone. */
	DATE_TIME("dateTime"),
	/** A number with a point and without an exponent. */
	DECIMAL("decimal"),
	/** true, false, 1 or 0. */
	BOOLEAN("boolean"),
	/** A whole number of 32 bits. */
	INT("int"),
	/** A whole number from 1. */
	POSITIVE_INTEGER("positiveInteger"),
	/** A whole number from 0. */
	NON_NEGATIVE_INTEGER("nonNegativeInteger"),
	/** A web address, or part of one. */
	ANY_URI("anyURI"),
	/** A word without blanks. */
	NMTOKEN("NMTOKEN"),
	/** A language such as vi or en-GB. */
	LANGUAGE("language"),
	/** A name that no other element of the file bears. */
	ID("ID");

	private final String code;

	ValueType(String code) {
		this.code = code;
	}

	/** @return name of the type in XML Schema, never null */
	public String code() {
		return code;
	}

	/** @return the type of that name; IllegalArgumentException where there is none */
	static ValueType of(String code) {
		for (ValueType type : values()) {
			if (type.code.equals(code)) {
				return type;
			}
		}
		throw new IllegalArgumentException("no type of values: " + code);
	}
}
