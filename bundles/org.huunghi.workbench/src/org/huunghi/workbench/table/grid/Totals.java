package org.huunghi.workbench.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.repository.table.Sum;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.model.TableModel;

/** Says in one line how many records the table shows and what its columns come to; what is not known is told beside. */
public final class Totals {
	private Totals() {
	}

	/** @return the line; empty while nothing is known */
	public static String say(TableModel model, Locale locale) {
		if (model.count() < 0) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		parts.add(Messages.bind(Messages.footCount, ModelLabels.plural(model.state().type(), locale), Looks.number(model.count(), locale)));
		Map<String, Sum> sums = model.sums();
		for (Column column : model.state().shown()) {
			Sum sum = sums.get(column.id());
			if (sum != null && sum.known() > 0) {
				String value = Looks.sum(sum, locale);
				String told = sum.unknown() == 0 ? value : Messages.bind(Messages.footUnknown, value, Looks.number(sum.unknown(), locale));
				parts.add(Messages.bind(Messages.footSum, column.label(), told));
			}
		}
		if (model.rows().added() > 0) {
			parts.add(Messages.bind(Messages.footNew, Looks.number(model.rows().added(), locale)));
		}
		return String.join("   ·   ", parts);
	}
}
