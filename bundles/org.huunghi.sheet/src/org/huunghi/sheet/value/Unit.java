package org.huunghi.sheet.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;

/**
 * In what the amounts of a column are, such as million đồng.
 *
 * @param factor what one of it is worth in the currency
 * @param currency of the amounts
 * @param text as the heading has it
 */
public record Unit(BigDecimal factor, Currency currency, String text) {
	private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]{1,40})[)\\]]");
	private static final Pattern WORD = Pattern.compile("(?iu)^(?:đvt|đơn vị(?: tính)?|dvt|unit|in|tính bằng|ຫົວໜ່ວຍ)\\s*:?\\s*");
	private static final Locale VIETNAMESE = Locale.of("vi");

	/** @return the unit that a text names, such as {@code triệu đồng}, {@code USD} or {@code 1.000 đ} */
	public static Optional<Unit> of(String text) {
		String plain = WORD.matcher(text.strip()).replaceFirst("");
		return parse(plain, plain).or(() -> parse("1 " + plain, plain));
	}

	/** @return the unit that the heading of a column names in brackets, or after a comma */
	public static Optional<Unit> ofHeading(String heading) {
		Matcher found = IN_BRACKETS.matcher(heading);
		while (found.find()) {
			Optional<Unit> unit = of(found.group(1));
			if (unit.isPresent()) {
				return unit;
			}
		}
		int comma = Math.max(heading.lastIndexOf(','), heading.lastIndexOf('\n'));
		return comma < 0 ? Optional.empty() : of(heading.substring(comma + 1));
	}

	/** @return so many of the unit */
	public Money money(Qualifier qualifier, BigDecimal number) {
		return new Money(qualifier, number.multiply(factor), currency);
	}

	private static Optional<Unit> parse(String amount, String text) {
		try {
			Money money = MoneyEntry.parse(amount, VIETNAMESE);
			return money == null || money.amount().signum() <= 0 ? Optional.empty() : Optional.of(new Unit(money.amount(), money.currency(), text));
		} catch (EntryException e) {
			return Optional.empty();
		}
	}
}
