package org.huunghi.sheet.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.read.Cell;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

/** Numbers, quantities and amounts in cells. None of them can be below nought in a register. */
final class Figures {
	/** Words that follow a count and say nothing more, the longest first. */
	private static final List<String> COUNTED = Stream.of(SheetTexts.get(Locale.ROOT, "words.counted").split(";")).map(Fold::fold)
			.sorted(Comparator.comparingInt(String::length).reversed()).toList();

	private final Locale notation;
	private final Locale reader;

	Figures(Locale notation, Locale reader) {
		this.notation = notation;
		this.reader = reader;
	}

	Quantity quantity(Cell cell) throws EntryException, RefusedCell {
		Quantity quantity = cell.kind() == Cell.Kind.NUMBER ? new Quantity(Qualifier.EXACTLY, cell.number()) : QuantityEntry.parse(withoutCounted(cell.plain()), notation);
		if (quantity != null) {
			notNegative(quantity.number());
		}
		return quantity;
	}

	Integer count(Cell cell) throws EntryException, RefusedCell {
		String text = cell.kind() == Cell.Kind.NUMBER ? NumberEntry.format(cell.number(), notation) : withoutCounted(cell.plain());
		Integer count = NumberEntry.parseInteger(text, notation);
		if (count != null) {
			notNegative(BigDecimal.valueOf(count));
		}
		return count;
	}

	Money money(ColumnRule rule, Cell cell) throws EntryException, RefusedCell {
		Money money = cell.kind() == Cell.Kind.NUMBER ? number(rule, cell) : text(rule, cell.plain());
		if (money != null) {
			notNegative(money.amount());
		}
		return money;
	}

	private Money number(ColumnRule rule, Cell cell) throws RefusedCell {
		if (cell.unit() != null) {
			Optional<Unit> own = Unit.of(cell.unit());
			if (own.isPresent()) {
				return own.get().money(Qualifier.EXACTLY, cell.number());
			}
		}
		if (rule.unit() == null) {
			throw new RefusedCell(SheetTexts.get(reader, "cell.currency", NumberEntry.format(cell.number(), reader)));
		}
		return rule.unit().money(Qualifier.EXACTLY, cell.number());
	}

	private Money text(ColumnRule rule, String text) throws EntryException, RefusedCell {
		try {
			return MoneyEntry.parse(text, notation);
		} catch (EntryException e) {
			if (!"money.currency".equals(e.code())) {
				throw e;
			}
			if (rule.unit() == null) {
				throw new RefusedCell(SheetTexts.get(reader, "cell.currency", text.strip()));
			}
		}
		Quantity quantity = QuantityEntry.parse(text, notation);
		return quantity == null ? null : rule.unit().money(quantity.qualifier(), quantity.number());
	}

	private void notNegative(BigDecimal number) throws RefusedCell {
		if (number.signum() < 0) {
			throw new RefusedCell(SheetTexts.get(reader, "cell.negative", NumberEntry.format(number, reader)));
		}
	}

	private static String withoutCounted(String text) {
		String folded = Fold.fold(text);
		for (String word : COUNTED) {
			if (folded.length() > word.length() && folded.endsWith(word) && !Character.isLetter(folded.charAt(folded.length() - word.length() - 1))) {
				return folded.substring(0, folded.length() - word.length());
			}
		}
		return text;
	}
}
