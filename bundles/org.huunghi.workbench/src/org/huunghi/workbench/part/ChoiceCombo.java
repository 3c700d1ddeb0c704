package org.huunghi.workbench.part;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A drop-down list with a label before it, in a row of a grid, that keeps what is chosen when its choices are filled anew. For the UI thread. */
public final class ChoiceCombo {
	private final Combo combo;
	private List<Choice> choices = List.of();

	/**
	 * @param parent with a grid, in which it takes two cells
	 * @param label with its colon
	 * @param width in pixels, as far as there is room
	 * @param chosen told that the user has chosen something
	 */
	public ChoiceCombo(Composite parent, String label, int width, Runnable chosen) {
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridData layout = new GridData(SWT.FILL, SWT.CENTER, false, false);
		layout.widthHint = width;
		combo.setLayoutData(layout);
		combo.addListener(SWT.Selection, event -> chosen.run());
	}

	/** Offers these choices and shows the one with that id, or the first one where there is no such. */
	public void fill(List<Choice> offered, String id) {
		if (!choices.equals(offered)) {
			choices = List.copyOf(offered);
			combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
		}
		int at = 0;
		for (int i = choices.size() - 1; i >= 0; i--) {
			at = Objects.equals(choices.get(i).id(), id) ? i : at;
		}
		combo.select(choices.isEmpty() ? -1 : at);
		combo.setEnabled(!choices.isEmpty());
	}

	/** @return the id of what is chosen; null for all, or where nothing can be chosen */
	public String chosen() {
		int at = combo.getSelectionIndex();
		return at < 0 ? null : choices.get(at).id();
	}

	/** @return the control, for focus and size */
	public Combo control() {
		return combo;
	}
}
