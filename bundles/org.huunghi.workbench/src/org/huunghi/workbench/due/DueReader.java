package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.repository.View;
import org.huunghi.union.AgreementRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueList;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.part.Choice;

/** Reads what is due in all unions of a repository. */
final class DueReader {
	private final View view;
	private final IProgressMonitor monitor;
	private final Locale locale = Locale.getDefault();

	DueReader(View view, IProgressMonitor monitor) {
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
			preload(union);
			DueList.of(union, until).forEach(due -> rows.add(row(due, union.getId(), name)));
			monitor.worked(1);
		}
		monitor.done();
		rows.sort(Comparator.comparing(DueRow::date).thenComparing(DueRow::text));
		return new DueData(choices, rows);
	}

	/** In a few round trips; only what the core or a plug-in may have something to say about. */
	private void preload(Union union) {
		for (Register register : union.getRegisters()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (register instanceof AgreementRegister || register.eClass().getEPackage() != UnionPackage.eINSTANCE) {
				view.preload(register);
			}
		}
	}

	private DueRow row(Due due, String unionId, String union) {
		return new DueRow(due.date(), due.text().apply(locale), due.record().getId(), Names.label(due.record(), locale),
				Icons.nameFor(due.record().eClass()), unionId, union);
	}
}
