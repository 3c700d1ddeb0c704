package org.huunghi.repository.internal.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Record;

/** Reads what a stored record says in each of its columns. */
final class Cells {
	private static final Map<EClass, List<Column>> COLUMNS = new ConcurrentHashMap<>();

	private Cells() {
	}

	static List<Cell> of(Record record) {
		return COLUMNS.computeIfAbsent(record.eClass(), Column::of).stream().map(column -> cell(record, column)).toList();
	}

	private static Cell cell(Record record, Column column) {
		if (column.kind() == Column.Kind.TARGETS) {
			List<Long> keys = keys(record, column);
			return keys.isEmpty() ? new Cell.Empty(column.name()) : new Cell.Targets(column.name(), keys);
		}
		Object value = record.eGet(column.feature());
		Cell cell = value == null ? null : switch (column.kind()) {
		case WORDS -> words(column, value);
		case CHOICE -> choice(column, value);
		case DAY -> new Cell.Day(column.name(), (PartialDate) value);
		case NUMBER -> new Cell.Number(column.name(), quantity(value));
		case MONEY -> amounts(column, value);
		case TARGETS -> throw new IllegalStateException();
		};
		return cell == null ? new Cell.Empty(column.name()) : cell;
	}

	/** The keys straight from the record's own state, since asking for the objects would load them one by one. */
	private static List<Long> keys(Record record, Column column) {
		List<Long> keys = new ArrayList<>();
		InternalCDORevision stored = (InternalCDORevision) CDOUtil.getCDOObject(record).cdoRevision(true);
		Object value = column.feature().isMany() ? stored.getListOrNull(column.feature()) : stored.getValue(column.feature());
		if (value instanceof Iterable<?> several) {
			several.forEach(one -> add(one, keys));
		} else {
			add(value, keys);
		}
		return keys;
	}

	private static void add(Object value, List<Long> keys) {
		if (value instanceof CDOID key && !CDOIDUtil.isNull(key) && !key.isExternal()) {
			keys.add(CDOIDUtil.getLong(key));
		}
	}

	private static Cell words(Column column, Object value) {
		String text = value instanceof Collection<?> several ? several.stream().map(String::valueOf).collect(Collectors.joining("\n"))
				: EcoreUtil.convertToString(((EAttribute) column.feature()).getEAttributeType(), value);
		return text == null || text.isBlank() ? null : new Cell.Words(column.name(), text);
	}

	private static Cell choice(Column column, Object value) {
		if (column.feature().getEType() instanceof EEnum kinds) {
			EEnumLiteral literal = value instanceof EEnumLiteral dynamic ? dynamic : kinds.getEEnumLiteralByLiteral(((Enumerator) value).getLiteral());
			return new Cell.Choice(column.name(), kinds.getELiterals().indexOf(literal), literal.getLiteral());
		}
		return new Cell.Choice(column.name(), Boolean.TRUE.equals(value) ? 1 : 0, value.toString());
	}

	private static Quantity quantity(Object value) {
		return value instanceof Quantity quantity ? quantity : new Quantity(Qualifier.EXACTLY, new BigDecimal(value.toString()));
	}

	private static Cell amounts(Column column, Object value) {
		Map<String, Money> sums = new TreeMap<>();
		if (value instanceof Collection<?> several) {
			for (Object each : several) {
				if (((EObject) each).eGet(column.part()) instanceof Money money) {
					sums.merge(money.currency().getCurrencyCode(), money, Money::plus);
				}
			}
		} else {
			Money money = (Money) value;
			sums.put(money.currency().getCurrencyCode(), money);
		}
		return sums.isEmpty() ? null : new Cell.Amounts(column.name(), List.copyOf(sums.values()));
	}
}
