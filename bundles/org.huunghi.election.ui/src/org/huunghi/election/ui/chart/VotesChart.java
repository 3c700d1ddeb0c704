package org.huunghi.election.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
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
	private static final int LINE_HEIGHT = 20;
	private static final int AROUND = 28;

	private final ScrolledComposite scrolled;
	private final Chart chart;
	private final IBarSeries<?> enough;
	private final IBarSeries<?> notEnough;
	private final ThresholdPainter painter;
	private Standings wanted;
	private Standings shown;
	private boolean due;

	/** Makes an empty chart. */
	public VotesChart(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		chart = new Chart(scrolled, SWT.NONE);
		scrolled.setContent(chart);
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
		return scrolled;
	}

	/** Shows how the count stands; soon, and only the newest of several. */
	public void show(Standings standings) {
		wanted = standings;
		if (!due && !standings.equals(shown)) {
			due = true;
			chart.getDisplay().timerExec(DELAY_MILLIS, this::draw);
		}
	}

	private void draw() {
		due = false;
		if (chart.isDisposed() || wanted.equals(shown)) {
			return;
		}
		boolean otherNames = shown == null || !names(shown).equals(names(wanted));
		shown = wanted;
		chart.suspendUpdate(true);
		List<Standings.Line> lines = shown.lines();
		double[] above = new double[lines.size()];
		double[] below = new double[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			double votes = lines.get(i).votes() == null ? 0 : lines.get(i).votes();
			boolean reached = shown.needed() != null && votes >= shown.needed();
			above[i] = reached ? votes : 0;
			below[i] = reached ? 0 : votes;
		}
		enough.setYSeries(above);
		notEnough.setYSeries(below);
		if (otherNames) {
			chart.getAxisSet().getXAxis(0).setCategorySeries(lines.stream().map(line -> line.number() + ". " + line.name()).toArray(String[]::new));
			scrolled.setMinHeight(lines.size() * LINE_HEIGHT + AROUND);
		}
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, Math.ceil(shown.scale() * 1.08))));
		chart.getAxisSet().getXAxis(0).adjustRange();
		painter.show(shown);
		chart.suspendUpdate(false);
		if (otherNames) {
			chart.updateLayout();
		}
		chart.redraw();
	}

	private static List<String> names(Standings standings) {
		return standings.lines().stream().map(line -> line.number() + line.name()).toList();
	}
}
