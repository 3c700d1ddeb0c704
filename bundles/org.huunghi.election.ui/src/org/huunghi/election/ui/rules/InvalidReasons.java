package org.huunghi.election.ui.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Rulebook;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.edit.Edits;

/** Check boxes for what makes a ballot invalid. */
final class InvalidReasons {
	private final Rulebook rulebook;
	private final Map<InvalidReason, Button> buttons = new EnumMap<>(InvalidReason.class);

	InvalidReasons(Composite area, FormToolkit toolkit, Rulebook rulebook, Edits edits, Locale locale) {
		this.rulebook = rulebook;
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(4, 2).applyTo(area);
		toolkit.createLabel(area, ModelLabels.of(ElectionPackage.eINSTANCE.getRulebook_InvalidReasons(), locale) + ':');
		for (InvalidReason reason : InvalidReason.values()) {
			Button button = toolkit.createButton(area, ModelLabels.of(reason, locale), SWT.CHECK);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				if (button.getSelection()) {
					edits.add(rulebook, ElectionPackage.eINSTANCE.getRulebook_InvalidReasons(), reason, -1);
				} else {
					edits.remove(rulebook, ElectionPackage.eINSTANCE.getRulebook_InvalidReasons(), List.of(reason));
				}
			}));
			buttons.put(reason, button);
		}
	}

	void setFocus() {
		buttons.values().iterator().next().setFocus();
	}

	void refresh() {
		buttons.forEach((reason, button) -> button.setSelection(rulebook.getInvalidReasons().contains(reason)));
	}
}
