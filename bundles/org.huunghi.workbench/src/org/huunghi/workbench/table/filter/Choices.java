package org.huunghi.workbench.table.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.huunghi.repository.table.Filter;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;

/** The values that a column with few of them can be filtered by. */
public final class Choices {
	/**
	 * One of them.
	 *
	 * @param value as the filter names it
	 * @param label in the interface's language
	 */
	public record Choice(String value, String label) {
	}

	private Choices() {
	}

	/** @return the values of the column in the order of the model; empty for a column with any number of them */
	public static List<Choice> of(Column column, Locale locale) {
		List<Choice> choices = new ArrayList<>();
		if (column.kind() == ColumnKind.CHOICE) {
			for (EEnumLiteral literal : ((EEnum) column.feature().getEType()).getELiterals()) {
				choices.add(new Choice(literal.getLiteral(), ModelLabels.of(literal, locale)));
			}
		} else if (column.kind() == ColumnKind.CHECK) {
			CellTexts texts = new CellTexts(locale);
			choices.add(new Choice("true", texts.format(true, column.feature())));
			choices.add(new Choice("false", texts.format(false, column.feature())));
		}
		return choices;
	}

	static Filter.OneOf parse(String text, Column column, Locale locale) throws WrongTextException {
		List<Choice> choices = of(column, locale);
		Set<String> values = new LinkedHashSet<>();
		for (String part : text.split(";")) {
			String wanted = part.strip();
			if (!wanted.isEmpty()) {
				values.add(choices.stream().filter(choice -> Fold.sameName(choice.label(), wanted)).findFirst()
						.orElseThrow(() -> new WrongTextException(Messages.bind(Messages.wrongChoice, wanted, labels(choices)))).value());
			}
		}
		return values.isEmpty() ? null : new Filter.OneOf(column.id(), values);
	}

	private static String labels(List<Choice> choices) {
		return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
	}

	static String format(Filter.OneOf filter, Column column, Locale locale) {
		if (filter.values().contains(Filter.OneOf.NONE)) {
			return Messages.empty;
		}
		return of(column, locale).stream().filter(choice -> filter.values().contains(choice.value())).map(Choice::label).collect(Collectors.joining("; "));
	}
}
