package org.huunghi.workbench.table.data;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.table.Order;
import org.huunghi.workbench.form.FieldKind;

/**
 * A column of a register's table.
 *
 * @param feature what of a record stands in it
 * @param field how that is entered
 * @param kind how that is filtered, sorted, grouped and summed up
 * @param label in the interface's language
 */
public record Column(EStructuralFeature feature, FieldKind field, ColumnKind kind, String label) {
	/** Refuses what lacks. */
	public Column {
		Objects.requireNonNull(feature);
		Objects.requireNonNull(kind);
	}

	/** @return the name by which it is remembered: that of the feature */
	public String id() {
		return feature.getName();
	}

	/** @return what the repository calls the column when it sorts by it */
	public String orderName() {
		return kind == ColumnKind.NAME ? Order.LABEL : feature.getName();
	}

	/** @return whether a click on its head sorts the table */
	public boolean isSortable() {
		return kind != ColumnKind.OTHER && kind != ColumnKind.REFERENCES;
	}

	/** @return whether records can be put together by it */
	public boolean isGroupable() {
		return switch (kind) {
			case CHOICE, CHECK, DATE, REFERENCE, REFERENCES -> true;
			default -> false;
		};
	}

	/** @return whether it has an entry in the row of filters */
	public boolean isFilterable() {
		return kind != ColumnKind.OTHER;
	}

	/** @return whether the foot says what its values come to */
	public boolean isSummed() {
		return ColumnKind.isSummed(feature, kind);
	}

	/** @return whether its values stand at the right */
	public boolean isNumeric() {
		return kind == ColumnKind.NUMBER || kind == ColumnKind.MONEY;
	}

	/** @return whether its values can be entered in the table; what refers to several records is entered in the form, or pasted */
	public boolean isEditable() {
		return kind == ColumnKind.NAME || kind != ColumnKind.OTHER && kind != ColumnKind.REFERENCES && field != FieldKind.READ_ONLY;
	}
}
