package org.huunghi.election.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.huunghi.election.ui.counting.Palette;
import org.huunghi.election.ui.counting.model.Standings;

/** Draws the threshold with its figure, and the votes at the end of each bar. */
final class ThresholdPainter implements ICustomPaintListener {
	private final Chart chart;
	private Integer needed;
	private List<Standings.Line> lines;

	ThresholdPainter(Chart chart) {
		this.chart = chart;
	}

	void show(Integer votesNeeded, List<Standings.Line> shown) {
		needed = votesNeeded;
		lines = shown;
	}

	@Override
	public void paintControl(PaintEvent e) {
		if (lines == null) {
			return;
		}
		GC gc = e.gc;
		IAxis names = chart.getAxisSet().getXAxis(0);
		IAxis votes = chart.getAxisSet().getYAxis(0);
		threshold(gc, votes, e.height);
		gc.setForeground(Palette.INK);
		for (int i = 0; i < lines.size(); i++) {
			Integer figure = lines.get(i).votes();
			if (figure != null) {
				String text = figure.toString();
				Point size = gc.textExtent(text);
				int y = names.getPixelCoordinate(i);
				gc.drawText(text, votes.getPixelCoordinate(figure) + 4, y - size.y / 2, true);
			}
		}
	}

	private void threshold(GC gc, IAxis votes, int height) {
		if (needed == null) {
			return;
		}
		int x = votes.getPixelCoordinate(needed);
		gc.setForeground(Palette.AMBER);
		gc.setLineWidth(2);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawLine(x, 0, x, height);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		String text = Messages.bind(Messages.needed, needed);
		Point size = gc.textExtent(text);
		gc.setBackground(Palette.PAPER);
		gc.drawText(text, Math.max(0, Math.min(x + 4, votes.getPixelCoordinate(votes.getRange().upper) - size.x)), height - size.y, false);
	}
}
