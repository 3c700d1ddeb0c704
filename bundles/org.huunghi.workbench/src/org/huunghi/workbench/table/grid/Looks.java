package org.huunghi.workbench.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.Sum;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.grid.CellLook.Tone;
import org.huunghi.workbench.table.model.FilterText;
import org.huunghi.workbench.table.model.TableModel;

/** What the cells of a table say, by the numbers of their columns and rows: those of records and groups, of heads, of row numbers and of filters. */
final class Looks {
	private static final String OPEN = "▾ ";
	private static final String CLOSED = "▸ ";
	/** Stands where something has not been read yet. */
	private static final String UNREAD = "…";

	/** What the cells of one part of a table say. */
	@FunctionalInterface
	interface Part {
		/** @return how the cell in that column and row looks; never null */
		CellLook of(int column, int row);
	}

	private final TableModel model;
	private final Locale locale;

	Looks(TableModel model, Locale locale) {
		this.model = model;
		this.locale = locale;
	}

	private Column column(int index) {
		List<Column> shown = model.state().shown();
		return index >= 0 && index < shown.size() ? shown.get(index) : null;
	}

	CellLook body(int index, int row) {
		Line line = model.rows().at(row);
		Column column = column(index);
		if (line == null || column == null) {
			return CellLook.of("", Tone.PLAIN);
		}
		if (line.kind() == Line.Kind.HEAD) {
			Sum sum = model.group(line).sums().get(column.id());
			return new CellLook(sum == null ? "" : sum(sum, locale), Tone.GROUP, true, false, false);
		}
		String text = model.text(row, index);
		if (text == null) {
			return CellLook.of(UNREAD, Tone.FAINT);
		}
		boolean changed = line.kind() == Line.Kind.STORED && model.before(row, index) != null;
		return new CellLook(text, Tone.PLAIN, column.isNumeric(), changed, model.isRemoved(row));
	}

	/** @return the sum in the table's language; amounts of several currencies one after the other */
	static String sum(Sum sum, Locale locale) {
		if (sum.quantity() != null) {
			return QuantityEntry.format(sum.quantity(), locale);
		}
		return sum.money().stream().map(money -> MoneyEntry.format(money, locale)).collect(Collectors.joining("; "));
	}

	CellLook rowHead(int index, int row) {
		Line line = model.rows().at(row);
		if (line == null) {
			return CellLook.of("", Tone.NUMBER);
		}
		return switch (line.kind()) {
			case HEAD -> {
				Group group = model.group(line);
				String label = group.label().isEmpty() ? Messages.nothing : group.label();
				yield CellLook.of((model.rows().isOpen(line.group()) ? OPEN : CLOSED) + label + "  (" + number(group.count(), locale) + ')', Tone.GROUP);
			}
			case STORED -> new CellLook(number(line.index() + 1, locale), Tone.NUMBER, true, false, false);
			case ADDED -> new CellLook(Messages.newMark, Tone.NUMBER, true, true, false);
		};
	}

	static String number(int number, Locale locale) {
		return NumberEntry.format(BigDecimal.valueOf(number), locale);
	}

	CellLook columnHead(int index, int row) {
		Column column = column(index);
		return CellLook.of(column == null ? "" : column.label() + arrow(column), Tone.HEAD);
	}

	private String arrow(Column column) {
		List<Order> orders = model.state().orders();
		for (int i = 0; i < orders.size(); i++) {
			if (orders.get(i).column().equals(column.orderName())) {
				return (orders.get(i).descending() ? " ▼" : " ▲") + (orders.size() > 1 ? String.valueOf(i + 1) : "");
			}
		}
		return "";
	}

	CellLook filter(int index, int row) {
		Column column = column(index);
		if (column == null || !column.isFilterable()) {
			return CellLook.of("", Tone.FILTER);
		}
		FilterText filter = model.state().filter(column);
		if (filter.text().isEmpty()) {
			boolean chosen = column.kind() == ColumnKind.CHOICE || column.kind() == ColumnKind.CHECK;
			return CellLook.of(chosen ? Messages.filterChoose : Messages.filterType, Tone.HINT);
		}
		return CellLook.of(filter.text(), filter.wrong() == null ? Tone.FILTER : Tone.WRONG);
	}
}
