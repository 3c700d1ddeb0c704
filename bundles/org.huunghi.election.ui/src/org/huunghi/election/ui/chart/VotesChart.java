package org.huunghi.election.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.huunghi.election.ui.counting.Palette;
import org.huunghi.election.ui.counting.model.Standings;

/** Horizontal bars of the votes with the threshold across them. Several changes in a row are drawn at once, so that it neither flickers nor slows down typing. */
public final class VotesChart {
	private static final int DELAY_MILLIS = 40;
	/** Room below the bars for the figure of the threshold. */
	private static final int BELOW = 1;

	private final Composite area;
	private final NamesWindow window;
	private final Chart chart;
	private final IBarSeries<?> enough;
	private final IBarSeries<?> notEnough;
	private final ThresholdPainter painter;
	private Standings wanted;
	private Standings shown;
	private List<Standings.Line> drawn = List.of();
	private boolean due;

	/** Makes an empty chart. */
	public VotesChart(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		chart = new Chart(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(chart);
		window = new NamesWindow(area, this::windowMoved);
		chart.enableCompress(false);
		chart.setOrientation(SWT.VERTICAL);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setBackground(Palette.PAPER);
		enough = series("enough", Palette.GREEN);
		notEnough = series("notEnough", Palette.BLUE);
		painter = new ThresholdPainter(chart);
		chart.getPlotArea().addCustomPaintListener(painter);
		IAxis names = chart.getAxisSet().getXAxis(0);
		names.getTitle().setVisible(false);
		names.enableCategory(true);
		names.setReversed(true);
		names.getTick().setForeground(Palette.INK);
		names.getGrid().setStyle(LineStyle.NONE);
		IAxis votes = chart.getAxisSet().getYAxis(0);
		votes.getTitle().setVisible(false);
		votes.getTick().setVisible(false);
		votes.getGrid().setStyle(LineStyle.NONE);
		votes.setIntegerDataPointAxis(true);
	}

	private IBarSeries<?> series(String id, Color color) {
		IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, id);
		series.setBarColor(color);
		series.setBarPadding(25);
		series.setBarOverlay(true);
		series.setYSeries(new double[1]);
		return series;
	}

	/** @return the chart's control */
	public Control control() {
		return area;
	}

	/** Shows how the count stands; soon, and only the newest of several. */
	public void show(Standings standings) {
		wanted = standings;
		if (!due && !standings.equals(shown)) {
			due = true;
			chart.getDisplay().timerExec(DELAY_MILLIS, this::draw);
		}
	}

	private void windowMoved() {
		if (shown != null) {
			shown = null;
			draw();
		}
	}

	private void draw() {
		due = false;
		if (chart.isDisposed() || wanted == null || wanted.equals(shown)) {
			return;
		}
		List<Standings.Line> lines = window.of(wanted.lines());
		boolean otherNames = !names(drawn).equals(names(lines));
		boolean otherScale = shown == null || shown.scale() != wanted.scale();
		shown = wanted;
		drawn = lines;
		chart.suspendUpdate(otherNames || otherScale);
		double[] above = new double[lines.size() + BELOW];
		double[] below = new double[lines.size() + BELOW];
		for (int i = 0; i < lines.size(); i++) {
			double votes = lines.get(i).votes() == null ? 0 : lines.get(i).votes();
			boolean reached = shown.needed() != null && votes >= shown.needed();
			above[i] = reached ? votes : 0;
			below[i] = reached ? 0 : votes;
		}
		enough.setYSeries(above);
		notEnough.setYSeries(below);
		painter.show(shown.needed(), lines);
		if (otherNames || otherScale) {
			layout(otherNames);
		}
		chart.redraw();
	}

	/** Laying out is what costs most, and only other names or another scale need it. */
	private void layout(boolean otherNames) {
		if (otherNames) {
			List<String> categories = new ArrayList<>(drawn.stream().map(line -> line.number() + ". " + line.name()).toList());
			categories.addAll(Collections.nCopies(BELOW, " "));
			chart.getAxisSet().getXAxis(0).setCategorySeries(categories.toArray(String[]::new));
		}
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, Math.ceil(shown.scale() * 1.08))));
		chart.getAxisSet().getXAxis(0).adjustRange();
		chart.suspendUpdate(false);
		if (otherNames) {
			chart.updateLayout();
		}
	}

	private static List<String> names(List<Standings.Line> lines) {
		return lines.stream().map(line -> line.number() + line.name()).toList();
	}
}
