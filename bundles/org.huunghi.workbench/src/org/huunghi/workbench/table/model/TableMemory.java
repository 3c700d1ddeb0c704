package org.huunghi.workbench.table.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.table.Order;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.preferences.WorkbenchPreferences;
import org.huunghi.workbench.table.data.Column;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the columns, widths, order and groups that the user chose, for each class of register and record, in the preferences. */
public final class TableMemory {
	private static final String COLUMNS = "columns";
	private static final String ORDERS = "orders";
	private static final String GROUP = "group";
	private static final String TYPE = "type";
	private final IEclipsePreferences all = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE + ".table");
	private final EClass register;

	/** @param register class of the register */
	public TableMemory(EClass register) {
		this.register = register;
	}

	private IEclipsePreferences node(EClass type) {
		return (IEclipsePreferences) all.node(register.getName() + '.' + type.getName());
	}

	/** @return name of the class of records that was shown last; null where none was */
	public String type() {
		return all.get(register.getName() + '.' + TYPE, null);
	}

	/** Keeps which class of records is shown. */
	public void type(EClass type) {
		all.put(register.getName() + '.' + TYPE, type.getName());
		flush(all);
	}

	/** Makes the state what it was last; columns that are no more are left out. */
	public void restore(TableState state) {
		IEclipsePreferences node = node(state.type());
		List<Column> columns = new ArrayList<>();
		for (String entry : split(node.get(COLUMNS, ""))) {
			String[] parts = entry.split("=", 2);
			Column column = state.columns().find(parts[0]);
			if (column != null && !columns.contains(column)) {
				columns.add(column);
				state.width(column.id(), parts.length > 1 ? number(parts[1]) : null);
			}
		}
		state.show(columns);
		List<Order> orders = new ArrayList<>();
		for (String entry : split(node.get(ORDERS, ""))) {
			Column column = state.columns().find(entry.substring(1));
			if (column != null && column.isSortable()) {
				orders.add(new Order(column.orderName(), entry.charAt(0) == '-'));
			}
		}
		state.sort(orders);
		Column group = state.columns().find(node.get(GROUP, ""));
		state.group(group != null && group.isGroupable() ? group : null);
	}

	private static List<String> split(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

	/** What another version wrote, or somebody by hand, must not keep a table from opening. */
	private static Integer number(String text) {
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** Keeps what the state is. */
	public void keep(TableState state) {
		IEclipsePreferences node = node(state.type());
		boolean standard = state.shown().equals(state.columns().standard()) && state.shown().stream().allMatch(column -> state.width(column) == null);
		put(node, COLUMNS, standard ? "" : state.shown().stream()
				.map(column -> state.width(column) == null ? column.id() : column.id() + '=' + state.width(column)).collect(Collectors.joining(",")));
		put(node, ORDERS, state.chosenOrders().stream().map(order -> name(state, order)).filter(Objects::nonNull).collect(Collectors.joining(",")));
		put(node, GROUP, state.group() == null ? "" : state.group().id());
		flush(node);
	}

	private static String name(TableState state, Order order) {
		return state.columns().all().stream().filter(column -> column.orderName().equals(order.column())).findFirst()
				.map(column -> (order.descending() ? '-' : '+') + column.id()).orElse(null);
	}

	private static void put(IEclipsePreferences node, String key, String value) {
		if (value.isEmpty()) {
			node.remove(key);
		} else {
			node.put(key, value);
		}
	}

	private static void flush(IEclipsePreferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Failures.log(e);
		}
	}
}
