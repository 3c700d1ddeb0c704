package org.huunghi.workbench.table.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;
import org.huunghi.workbench.table.data.Columns;
import org.huunghi.workbench.table.filter.FilterEntry;

/** What the user wants to see of a register: which class of records, which columns, how filtered, sorted and grouped. For the UI thread. */
public final class TableState {
	private final String register;
	private final EClass type;
	private final Columns columns;
	private final Locale locale;
	private final Map<String, FilterText> filters = new LinkedHashMap<>();
	private final Map<String, Integer> widths = new HashMap<>();
	private List<Column> shown;
	private final List<Order> usual;
	/** Empty for the usual order. */
	private List<Order> orders = List.of();
	private Column group;

	/** @param register id of the register, @param type class of the records that are shown, @param columns what can be shown of them */
	public TableState(String register, EClass type, Columns columns, Locale locale) {
		this.register = register;
		this.type = type;
		this.columns = columns;
		this.locale = locale;
		shown = columns.standard();
		usual = usual(type, columns);
	}

	/** The newest come first, by the first date that is shown; but people and organisations are looked up by name, whenever they were born or founded. */
	private static List<Order> usual(EClass type, Columns columns) {
		if (UnionPackage.Literals.PERSON.isSuperTypeOf(type) || UnionPackage.Literals.ORGANISATION.isSuperTypeOf(type)) {
			return List.of();
		}
		return columns.standard().stream().filter(column -> column.kind() == ColumnKind.DATE).findFirst()
				.map(column -> List.of(new Order(column.orderName(), true))).orElse(List.of());
	}

	public EClass type() {
		return type;
	}

	/** @return all columns that there are */
	public Columns columns() {
		return columns;
	}

	/** @return the columns that are shown, from left to right; not empty */
	public List<Column> shown() {
		return shown;
	}

	/** Shows these columns; where there are none, those that are shown at first. What filters by a column that is no longer shown goes with it. */
	public void show(List<Column> wanted) {
		shown = wanted.isEmpty() ? columns.standard() : List.copyOf(wanted);
		filters.keySet().retainAll(shown.stream().map(Column::id).toList());
	}

	/** @return the columns by which records can be put together */
	public List<Column> groupable() {
		return columns.all().stream().filter(Column::isGroupable).toList();
	}

	/** @return the column by which records are put together; null for none */
	public Column group() {
		return group;
	}

	/** @param column null for none */
	public void group(Column column) {
		group = column;
	}

	/** @return what the records are sorted by: what the user chose, or as records of the class usually are; empty where that is by their labels alone */
	public List<Order> orders() {
		return orders.isEmpty() ? usual : orders;
	}

	/** @return what the user chose to sort by; empty for the usual order */
	List<Order> chosenOrders() {
		return orders;
	}

	/** @param wanted the first one decides; empty for the usual order */
	public void sort(List<Order> wanted) {
		orders = wanted.equals(usual) ? List.of() : List.copyOf(wanted);
	}

	/**
	 * Sorts by a column as a click on its head does: upwards, with another click downwards, with a third as usual.
	 *
	 * @param more whether it is sorted by the other columns before
	 */
	public void click(Column column, boolean more) {
		List<Order> next = new ArrayList<>(more ? orders() : List.of());
		Order before = of(orders, column);
		Order after = before == null ? Order.by(column.orderName()) : before.descending() ? null : new Order(column.orderName(), true);
		int at = next.indexOf(of(next, column));
		if (at >= 0) {
			next.remove(at);
		}
		if (after != null) {
			next.add(at < 0 ? next.size() : at, after);
		}
		sort(next);
	}

	private static Order of(List<Order> orders, Column column) {
		return orders.stream().filter(order -> order.column().equals(column.orderName())).findFirst().orElse(null);
	}

	/** @return what is typed above the column; never null */
	public FilterText filter(Column column) {
		return filters.getOrDefault(column.id(), FilterText.NONE);
	}

	/** Takes what was typed above a column. @return whether that lets other records through than before */
	public boolean filter(Column column, String text) {
		Filter before = filter(column).filter();
		FilterText now;
		try {
			now = new FilterText(text, FilterEntry.parse(text, column, locale), null);
		} catch (WrongTextException e) {
			now = new FilterText(text, null, e.getMessage());
		}
		return put(column, before, now);
	}

	/** Takes a filter that was chosen. @param filter null for none. @return whether that lets other records through than before */
	public boolean filter(Column column, Filter filter) {
		String text = filter == null ? "" : FilterEntry.format(filter, column, locale);
		return put(column, filter(column).filter(), new FilterText(text, filter, null));
	}

	private boolean put(Column column, Filter before, FilterText now) {
		if (now.text().isBlank()) {
			filters.remove(column.id());
		} else {
			filters.put(column.id(), now);
		}
		return !Objects.equals(before, now.filter());
	}

	/** Takes all filters away. */
	public void clearFilters() {
		filters.clear();
	}

	/** @return whether something is typed above a column */
	public boolean isFiltered() {
		return !filters.isEmpty();
	}

	/** @return the filters in words, in the order of the columns; empty where there are none */
	public List<String> said() {
		return shown.stream().filter(column -> filter(column).filter() != null)
				.map(column -> FilterEntry.say(filter(column).filter(), column, locale)).toList();
	}

	/** @return what the repository is asked */
	public TableQuery query() {
		List<Filter> all = filters.values().stream().map(FilterText::filter).filter(Objects::nonNull).toList();
		return new TableQuery(type, register, all, orders());
	}

	/** @return the width of a column in points; null where the user has not changed it */
	public Integer width(Column column) {
		return widths.get(column.id());
	}

	/** @param width in points; null for the one that suits the column */
	public void width(String columnId, Integer width) {
		if (width == null) {
			widths.remove(columnId);
		} else {
			widths.put(columnId, width);
		}
	}

	/** Makes columns, widths, order and groups what they were at first. */
	public void reset() {
		shown = columns.standard();
		widths.clear();
		orders = List.of();
		group = null;
		filters.keySet().retainAll(shown.stream().map(Column::id).toList());
	}
}
