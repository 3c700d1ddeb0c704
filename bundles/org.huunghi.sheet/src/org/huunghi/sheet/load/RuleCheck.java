package org.huunghi.sheet.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.View;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.union.Record;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;

/** Asks the rules of the model about what a row would become: the same rules as in the editor. What they call an error refuses the row. */
final class RuleCheck {
	private final Mapping mapping;
	private final View view;
	private final NameResolver names;
	private final Locale reader;
	private final Map<String, EObject> found = new HashMap<>();

	RuleCheck(Mapping mapping, View view, NameResolver names, Locale reader) {
		this.mapping = mapping;
		this.view = view;
		this.names = names;
		this.reader = reader;
	}

	List<CellProblem> check(RowValues row, String id) {
		Record record = RecordMaker.make(mapping.type(), id, row.values(), this::find);
		return Validation.checkOne(record).stream().filter(problem -> problem.severity() == Severity.ERROR).map(problem -> {
			int column = mapping.columns().stream().filter(each -> each.field() != null && each.field().feature() == problem.feature()).map(MappedColumn::column)
					.findFirst().orElse(-1);
			return new CellProblem(mapping.sheet(), row.row(), column, problem.message(reader));
		}).toList();
	}

	private EObject find(String id) {
		return found.computeIfAbsent(id, wanted -> view.find(wanted).orElseGet(() -> names.created().entrySet().stream().filter(made -> made.getValue().equals(wanted))
				.findFirst().map(made -> (EObject) NewNames.make(made.getKey(), wanted)).orElse(null)));
	}
}
