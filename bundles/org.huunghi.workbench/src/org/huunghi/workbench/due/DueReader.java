package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.part.Choice;

/** Reads what is due in all unions of a repository. */
final class DueReader {
	private final Repository repository;
	private final View view;
	private final IProgressMonitor monitor;
	private final Locale locale = Locale.getDefault();

	DueReader(Repository repository, View view, IProgressMonitor monitor) {
		this.repository = repository;
		this.view = view;
		this.monitor = monitor;
	}

	/** @param until the last day of interest; null for all that is open */
	DueData read(LocalDate until) {
		List<Choice> choices = new ArrayList<>();
		List<DueRow> rows = new ArrayList<>();
		List<Union> unions = view.unions();
		monitor.beginTask(Messages.job, unions.size());
		for (Union union : unions) {
			String name = Names.of(union, locale);
			monitor.subTask(name);
			choices.add(new Choice(union.getId(), name));
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			repository.figures().due(view, union, until).forEach(due -> rows.add(row(due, union.getId(), name)));
			monitor.worked(1);
		}
		monitor.done();
		rows.sort(Comparator.comparing(DueRow::date).thenComparing(DueRow::text));
		return new DueData(choices, rows);
	}

	private DueRow row(Due due, String unionId, String union) {
		return new DueRow(due.date(), due.text().apply(locale), due.record().getId(), Names.label(due.record(), locale),
				Icons.nameFor(due.record().eClass()), unionId, union);
	}
}
