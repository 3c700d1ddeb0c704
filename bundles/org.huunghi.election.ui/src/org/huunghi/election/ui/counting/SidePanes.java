package org.huunghi.election.ui.counting;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Two controls one above the other where there is room for both; else one of them, with two buttons to change. */
final class SidePanes {
	private static final int ROOM_FOR_BOTH = 245;

	private final Composite area;
	private final Composite buttons;
	private final SashForm sash;
	private final Button[] choices = new Button[2];
	private final Control[] panes = new Control[2];
	private int chosen;

	SidePanes(Composite parent, String first, String second) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().exclude(true).applyTo(buttons);
		buttons.setVisible(false);
		choice(0, first);
		choice(1, second);
		sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		area.addListener(SWT.Resize, e -> fit());
	}

	private void choice(int index, String text) {
		choices[index] = new Button(buttons, SWT.RADIO);
		choices[index].setText(text);
		choices[index].setSelection(index == 0);
		choices[index].addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (choices[index].getSelection()) {
				chosen = index;
				fit();
			}
		}));
	}

	/** @return where the two controls are made */
	Composite parent() {
		return sash;
	}

	/** @return the control that holds both */
	Control control() {
		return area;
	}

	/** Says which the two are. */
	void set(Control first, Control second) {
		panes[0] = first;
		panes[1] = second;
		sash.setWeights(62, 38);
	}

	private void fit() {
		boolean both = area.getClientArea().height >= ROOM_FOR_BOTH;
		((GridData) buttons.getLayoutData()).exclude = both;
		buttons.setVisible(!both);
		sash.setMaximizedControl(both ? null : panes[chosen]);
		area.layout();
	}
}
