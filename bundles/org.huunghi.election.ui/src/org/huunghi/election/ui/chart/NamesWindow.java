package org.huunghi.election.ui.chart;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;
import org.huunghi.election.ui.counting.model.Standings;

/** Which names of a long list the chart shows: as many as can be read in its height, moved by a slider. */
final class NamesWindow {
	private static final int LINE_HEIGHT = 24;

	private final Composite area;
	private final Slider slider;

	/** @param moved called when other names are to be shown */
	NamesWindow(Composite area, Runnable moved) {
		this.area = area;
		slider = new Slider(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(slider);
		slider.setVisible(false);
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> moved.run()));
		area.addListener(SWT.Resize, e -> moved.run());
		area.addListener(SWT.MouseVerticalWheel, e -> {
			slider.setSelection(slider.getSelection() - Integer.signum(e.count));
			moved.run();
		});
	}

	/** @return those of the lines that are in the window */
	List<Standings.Line> of(List<Standings.Line> lines) {
		int room = Math.max(1, area.getClientArea().height / LINE_HEIGHT - 1);
		boolean all = lines.size() <= room;
		GridData data = (GridData) slider.getLayoutData();
		if (data.exclude != all) {
			data.exclude = all;
			slider.setVisible(!all);
			area.layout();
		}
		if (all) {
			return lines;
		}
		slider.setValues(Math.min(slider.getSelection(), lines.size() - room), 0, lines.size(), room, 1, room);
		return lines.subList(slider.getSelection(), slider.getSelection() + room);
	}
}
