package org.huunghi.workbench.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;
import org.huunghi.workbench.Messages;

/**
 * Checks all that a repository holds. Registers that are too long to be in memory at once are gone through page by page, where each record is checked
 * by itself: whether two of them are the same is told when one of them is entered or changed.
 */
final class CheckOfAll {
	/** More records of one register are not loaded together. */
	private static final int LONG = 20_000;
	private static final int PAGE = 1_000;
	/** Nobody reads more problems than that: who has mended them checks again. */
	private static final int MOST = 20_000;

	private final Repository repository;
	private final IProgressMonitor monitor;
	private final RecordTable table;
	private final List<ProblemRow> found = new ArrayList<>();
	private boolean whole = true;
	/** The long registers by their ids, with their labels. */
	private final Map<String, String> longOnes = new LinkedHashMap<>();

	/**
	 * What was found.
	 *
	 * @param whole false where so much was found that a long register was not gone through to its end
	 */
	record Found(List<ProblemRow> rows, boolean whole) {
	}

	CheckOfAll(Repository repository, IProgressMonitor monitor) {
		this.repository = repository;
		this.monitor = monitor;
		table = repository.table(Locale.getDefault());
	}

	Found run() {
		repository.read(view -> {
			List<Union> unions = view.unions();
			monitor.beginTask(Messages.Problems_job, unions.size() + 1);
			for (Union union : unions) {
				monitor.subTask(Names.label(union, Locale.getDefault()));
				check(view, union);
				monitor.worked(1);
			}
			view.preload(view.gazetteer());
			add(Validation.check(view.gazetteer(), monitor::isCanceled));
			return null;
		});
		longOnes.forEach(this::page);
		monitor.done();
		return new Found(found, whole);
	}

	private void check(View view, Union union) {
		view.findAll(List.of(union.getId()));
		for (Register register : union.getRegisters()) {
			if (table.count(records(register.getId())) > LONG) {
				longOnes.put(register.getId(), Names.label(register, Locale.getDefault()));
			} else {
				view.preload(register);
			}
		}
		add(Validation.check(union, monitor::isCanceled, this::isShort));
	}

	private static TableQuery records(String register) {
		return TableQuery.of(UnionPackage.Literals.RECORD, register);
	}

	private boolean isShort(EObject object) {
		return !(object instanceof Register register && longOnes.containsKey(register.getId()));
	}

	private void page(String register, String label) {
		monitor.subTask(label);
		for (int from = 0; !monitor.isCanceled(); from += PAGE) {
			if (found.size() >= MOST) {
				whole = false;
				return;
			}
			List<String> ids = table.rows(records(register), from, PAGE).stream().map(Row::id).toList();
			if (ids.isEmpty()) {
				return;
			}
			repository.read(view -> {
				view.findAll(ids).forEach(record -> add(Validation.checkOne(record, Neighbours.NONE)));
				return null;
			});
		}
	}

	private void add(List<Problem> problems) {
		for (Problem problem : problems) {
			ProblemRow row = ProblemRow.of(problem);
			// without an id is only what was removed while it was looked at
			if (row.recordId() != null) {
				found.add(row);
			}
		}
	}
}
