package org.huunghi.repository.internal.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Place;
import org.huunghi.union.figures.Counted;

/** What a record says for one indicator, in as few bytes as it takes: a million of them are read for one figure. */
final class Statements {
	private static final Qualifier[] QUALIFIERS = Qualifier.values();
	private static final int MONTHS = 13;
	private static final int DAYS = 32;

	private Statements() {
	}

	/** @param statements all of one record and one indicator */
	static byte[] write(List<Counted> statements) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(statements.size());
			for (Counted counted : statements) {
				out.writeInt(number(counted.from()));
				out.writeInt(number(counted.to()));
				out.writeInt(counted.places().size());
				for (Place place : counted.places()) {
					out.writeLong(Entries.key(place));
				}
				boolean money = counted.money() != null;
				out.writeByte(money ? 1 : 0);
				out.writeByte((money ? counted.money().qualifier() : counted.quantity().qualifier()).ordinal());
				number(money ? counted.money().amount() : counted.quantity().number(), out);
				if (money) {
					out.write(counted.money().currency().getCurrencyCode().getBytes(StandardCharsets.US_ASCII));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static int number(PartialDate date) {
		return date == null ? 0 : (date.year() * MONTHS + date.month().orElse(0)) * DAYS + date.day().orElse(0);
	}

	private static void number(BigDecimal number, DataOutputStream out) throws IOException {
		byte[] digits = number.unscaledValue().toByteArray();
		out.writeInt(number.scale());
		out.writeByte(digits.length);
		out.write(digits);
	}

	/** Reads statements of one indicator; equal dates and places are one object each. For one thread. */
	static final class Reader {
		private static final int CURRENCY = 3;

		private final String indicator;
		private final Function<Long, Place> places;
		private final Map<Integer, PartialDate> dates = new HashMap<>();
		private final Map<List<Long>, List<Place>> placeLists = new HashMap<>();
		private final Map<String, Currency> currencies = new HashMap<>();

		/** @param places gives the place with a key; null where there is none to be seen */
		Reader(String indicator, Function<Long, Place> places) {
			this.indicator = indicator;
			this.places = places;
		}

		/** @return the statements without their records */
		List<Counted> read(BytesRef bytes) {
			ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
			int count = integer(in);
			List<Counted> statements = new ArrayList<>(count);
			for (int at = 0; at < count; at++) {
				PartialDate from = date(integer(in));
				PartialDate to = date(integer(in));
				List<Place> about = places(in);
				boolean money = in.readByte() == 1;
				Qualifier qualifier = QUALIFIERS[in.readByte()];
				BigDecimal number = number(in);
				statements.add(new Counted(indicator, null, from, to, about, money ? null : new Quantity(qualifier, number),
						money ? new Money(qualifier, number, currency(in)) : null));
			}
			return statements;
		}

		private PartialDate date(int number) {
			return number == 0 ? null : dates.computeIfAbsent(number, Reader::dateOf);
		}

		private static PartialDate dateOf(int number) {
			int day = number % DAYS;
			int month = number / DAYS % MONTHS;
			int year = number / DAYS / MONTHS;
			return day > 0 ? PartialDate.of(year, month, day) : month > 0 ? PartialDate.of(year, month) : PartialDate.of(year);
		}

		private List<Place> places(ByteArrayDataInput in) {
			int count = integer(in);
			List<Long> keys = new ArrayList<>(count);
			for (int at = 0; at < count; at++) {
				keys.add((long) integer(in) << Integer.SIZE | integer(in) & 0xFFFF_FFFFL);
			}
			return placeLists.computeIfAbsent(keys, this::placesOf);
		}

		private List<Place> placesOf(List<Long> keys) {
			return keys.stream().map(places).filter(place -> place != null).toList();
		}

		private static BigDecimal number(ByteArrayDataInput in) {
			int scale = integer(in);
			byte[] digits = new byte[in.readByte()];
			in.readBytes(digits, 0, digits.length);
			if (digits.length > Long.BYTES) {
				return new BigDecimal(new BigInteger(digits), scale);
			}
			long value = digits[0];
			for (int at = 1; at < digits.length; at++) {
				value = value << Byte.SIZE | digits[at] & 0xFF;
			}
			return BigDecimal.valueOf(value, scale);
		}

		private Currency currency(ByteArrayDataInput in) {
			byte[] code = new byte[CURRENCY];
			in.readBytes(code, 0, CURRENCY);
			return currencies.computeIfAbsent(new String(code, StandardCharsets.US_ASCII), Currency::getInstance);
		}

		/** Lucene reads the lowest byte first, Java has written the highest first. */
		private static int integer(ByteArrayDataInput in) {
			return Integer.reverseBytes(in.readInt());
		}
	}
}
