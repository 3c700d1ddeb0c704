package org.huunghi.workbench.form.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.entry.ShareEntry;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.text.value.Share;

/** Turns the values of a data type into text as people write it, and back. */
public final class ValueTexts {
	private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);
	private static final Set<Class<?>> BROKEN = Set.of(BigDecimal.class, double.class, Double.class, float.class, Float.class);
	private static final Set<Class<?>> OWN = Set.of(String.class, PartialDate.class, Money.class, Quantity.class, Share.class);

	private ValueTexts() {
	}

	/** @return whether values of the type can be written and read here */
	public static boolean knows(EDataType type) {
		Class<?> value = type.getInstanceClass();
		return value != null && (WHOLE.contains(value) || BROKEN.contains(value) || OWN.contains(value));
	}

	/** @return the text of a value of that type; empty for null */
	public static String format(Object value, Locale locale) {
		return switch (value) {
			case null -> "";
			case PartialDate date -> DateEntry.format(date, locale);
			case Money money -> MoneyEntry.format(money, locale);
			case Quantity quantity -> QuantityEntry.format(quantity, locale);
			case Share share -> ShareEntry.format(share, locale);
			case BigDecimal number -> NumberEntry.format(number, locale);
			case Number number -> NumberEntry.format(new BigDecimal(number.toString()), locale);
			default -> value.toString();
		};
	}

	/**
	 * Reads what somebody typed. Text stays as it was typed; only an empty one becomes null.
	 *
	 * @return the value, or null for a blank text
	 * @throws WrongTextException when the text is no value of the type
	 */
	public static Object parse(String text, EDataType type, Locale locale) throws WrongTextException {
		Class<?> target = type.getInstanceClass();
		if (target == String.class) {
			return text.isEmpty() ? null : text;
		}
		if (text.isBlank()) {
			return target.isPrimitive() ? type.getDefaultValue() : null;
		}
		try {
			if (target == PartialDate.class) {
				return DateEntry.parse(text, locale);
			} else if (target == Money.class) {
				return MoneyEntry.parse(text, locale);
			} else if (target == Quantity.class) {
				return QuantityEntry.parse(text, locale);
			} else if (target == Share.class) {
				return ShareEntry.parse(text, locale);
			}
			return narrow(NumberEntry.parse(text, locale), target);
		} catch (EntryException e) {
			throw new WrongTextException(e.message(locale));
		} catch (ArithmeticException e) {
			throw new WrongTextException(WHOLE.contains(target) ? Messages.bind(Messages.notWhole, text.strip()) : Messages.bind(Messages.outOfRange, text.strip()));
		}
	}

	private static Object narrow(BigDecimal number, Class<?> target) {
		if (target == int.class || target == Integer.class) {
			return number.intValueExact();
		} else if (target == long.class || target == Long.class) {
			return number.longValueExact();
		} else if (target == short.class || target == Short.class) {
			return number.shortValueExact();
		} else if (target == BigInteger.class) {
			return number.toBigIntegerExact();
		} else if (target == double.class || target == Double.class) {
			return number.doubleValue();
		} else if (target == float.class || target == Float.class) {
			return number.floatValue();
		}
		return number;
	}
}
