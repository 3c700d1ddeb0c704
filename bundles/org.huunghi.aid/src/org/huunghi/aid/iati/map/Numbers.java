package org.huunghi.aid.iati.map;

import java.math.BigDecimal;

import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

/** Numbers as files write them. */
final class Numbers {
	private static final int LONGEST = 40;

	private Numbers() {
	}

	/** @return the number without zeros at its end; null where the text is none, or longer than any real number */
	static BigDecimal read(String text) {
		if (text == null || text.strip().length() > LONGEST || !text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)")) {
			return null;
		}
		return plain(new BigDecimal(text.strip()));
	}

	/** @return the same number in one form only; null for null */
	static BigDecimal plain(BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal plain = number.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}

	/** @return the quantity; null where the text is no number */
	static Quantity quantity(String text) {
		BigDecimal number = read(text);
		return number == null ? null : new Quantity(Qualifier.EXACTLY, number);
	}
}
