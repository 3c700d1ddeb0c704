package org.huunghi.server.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of values that settings take. */
final class Values {
	private Values() {
	}

	/** @return whole numbers from least to most */
	static ValueKind<Integer> number(int least, int most) {
		return text -> {
			try {
				int number = Integer.parseInt(text);
				if (number >= least && number <= most) {
					return number;
				}
			} catch (NumberFormatException e) {
				// said below
			}
			throw new WrongValueException("wrong.number", text, Integer.toString(least), Integer.toString(most));
		};
	}

	/** @return the constants of an enum, in small letters */
	static <E extends Enum<E>> ValueKind<E> oneOf(Class<E> type) {
		return text -> Arrays.stream(type.getEnumConstants()).filter(constant -> written(constant).equals(text)).findFirst()
				.orElseThrow(() -> new WrongValueException("wrong.choice", text,
						Arrays.stream(type.getEnumConstants()).map(Values::written).collect(Collectors.joining(", "))));
	}

	/** @return any text but none */
	static ValueKind<String> text() {
		return text -> {
			if (text.isEmpty()) {
				throw new WrongValueException("wrong.empty");
			}
			return text;
		};
	}

	/** @return the name or number of a network address, which need not exist */
	static ValueKind<String> host() {
		return text -> {
			if (text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c == '/' || c == ',')) {
				throw new WrongValueException("wrong.host", text);
			}
			return text;
		};
	}

	/** @return how a value is written in the file */
	static String written(Object value) {
		return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
	}
}
