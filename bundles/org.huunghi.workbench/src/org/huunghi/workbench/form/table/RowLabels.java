package org.huunghi.workbench.form.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Severity;
import org.huunghi.workbench.form.field.FieldContext;

/** The texts and marks of one column. */
final class RowLabels extends CellLabelProvider {
	private final FieldContext context;
	private final EStructuralFeature column;
	private final boolean first;
	private final WrongCells wrongs;
	private final Map<EObject, List<Problem>> problems;
	private final ElsewhereCells elsewhere;

	RowLabels(FieldContext context, EStructuralFeature column, boolean first, WrongCells wrongs, Map<EObject, List<Problem>> problems,
			ElsewhereCells elsewhere) {
		this.context = context;
		this.column = column;
		this.first = first;
		this.wrongs = wrongs;
		this.problems = problems;
		this.elsewhere = elsewhere;
	}

	/** Sorts problems by the rows in which, or below which, their targets lie. */
	static Map<EObject, List<Problem>> byRow(List<Problem> problems, List<EObject> rows) {
		Map<EObject, List<Problem>> map = new HashMap<>();
		for (Problem problem : problems) {
			for (EObject at = problem.target(); at != null; at = at.eContainer()) {
				if (rows.contains(at)) {
					map.computeIfAbsent(at, key -> new java.util.ArrayList<>()).add(problem);
					break;
				}
			}
		}
		return map;
	}

	@Override
	public void update(ViewerCell cell) {
		EObject row = (EObject) cell.getElement();
		WrongCells.Wrong wrong = wrongs.get(row, column);
		cell.setText(wrong != null ? wrong.text() : text(row));
		cell.setForeground(wrong != null ? cell.getControl().getDisplay().getSystemColor(SWT.COLOR_RED) : null);
		cell.setBackground(elsewhere.color(row, column, first, cell.getControl().getDisplay()));
		cell.setImage(image(row, wrong));
	}

	private String text(EObject row) {
		return row.eClass().getEAllStructuralFeatures().contains(column) ? context.texts().format(row, column).replaceAll("\\R", " ") : "";
	}

	private Image image(EObject row, WrongCells.Wrong wrong) {
		List<Problem> here = here(row);
		if (wrong != null || here.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
			return decoration(FieldDecorationRegistry.DEC_ERROR);
		} else if (here.stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
			return decoration(FieldDecorationRegistry.DEC_WARNING);
		}
		if (column instanceof EReference && row.eGet(column) instanceof EObject target) {
			return context.services().icon(target.eClass());
		}
		return null;
	}

	private List<Problem> here(EObject row) {
		return problems.getOrDefault(row, List.of()).stream().filter(problem -> problem.target() == row && problem.feature() == column
				|| first && (problem.target() != row || problem.feature() == null)).toList();
	}

	private static Image decoration(String id) {
		return FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage();
	}

	@Override
	public String getToolTipText(Object element) {
		WrongCells.Wrong wrong = wrongs.get((EObject) element, column);
		if (wrong != null) {
			return wrong.message();
		}
		String messages = here((EObject) element).stream().map(problem -> problem.message(context.locale())).collect(Collectors.joining("\n"));
		String told = elsewhere.told((EObject) element, column, first);
		return messages.isEmpty() ? told : told == null ? messages : messages + '\n' + told;
	}

	@Override
	public int getToolTipDisplayDelayTime(Object object) {
		return 200;
	}
}
