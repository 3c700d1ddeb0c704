package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.election.TieRule;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.edit.Edits;

/** Lists of choice for how a tie is broken: first, then, and then. */
final class TieSteps {
	private final Rulebook rulebook;
	private final Edits edits;
	private final List<Combo> combos = new ArrayList<>();

	TieSteps(Composite area, FormToolkit toolkit, Rulebook rulebook, Edits edits, Locale locale) {
		this.rulebook = rulebook;
		this.edits = edits;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(12, 5).applyTo(area);
		for (int i = 0; i < TieRule.values().length; i++) {
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(190, SWT.DEFAULT)
					.applyTo(toolkit.createLabel(area, Messages.bind(Messages.tie, i + 1)));
			Combo combo = new Combo(area, SWT.READ_ONLY);
			toolkit.adapt(combo, true, false);
			combo.add(Messages.tieNone);
			for (TieRule rule : TieRule.values()) {
				combo.add(ModelLabels.of(rule, locale));
			}
			GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
			combos.add(combo);
		}
	}

	private void changed() {
		List<TieRule> rules = chosen(combos.stream().map(Combo::getSelectionIndex).toList());
		edits.set(rulebook, ElectionPackage.eINSTANCE.getRulebook_Ties(), rules);
		refresh();
	}

	/** @param indices of the choices, 0 for none. @return the rules, each once, without gaps */
	static List<TieRule> chosen(List<Integer> indices) {
		return indices.stream().filter(index -> index > 0).map(index -> TieRule.values()[index - 1]).distinct().toList();
	}

	void setFocus() {
		combos.get(0).setFocus();
	}

	void refresh() {
		for (int i = 0; i < combos.size(); i++) {
			int index = i < rulebook.getTies().size() ? rulebook.getTies().get(i).ordinal() + 1 : 0;
			if (combos.get(i).getSelectionIndex() != index) {
				combos.get(i).select(index);
			}
			combos.get(i).setEnabled(i <= rulebook.getTies().size());
		}
	}
}
