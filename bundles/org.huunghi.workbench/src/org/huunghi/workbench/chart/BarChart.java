package org.huunghi.workbench.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Horizontal bars with their values, so that long names can be read; scrolls where there are many. A click tells which bar. For the UI thread. */
public final class BarChart {
	private static final int BAR_HEIGHT = 17;
	private static final int GAP = 12;
	/** Height of the legend and the margins. */
	private static final int AROUND = 46;
	/** Pixels between the end of a bar and its value, and behind that. */
	private static final int AIR = 14;
	/** No bar gets shorter than this share of the width for the sake of its value. */
	private static final double LEAST = 0.3;

	private final ScrolledComposite scroll;
	private final Chart chart;
	private final BiConsumer<Integer, Integer> clicked;
	private final List<IBarSeries<?>> bars = new ArrayList<>();
	private BarData shown = new BarData(List.of(), List.of());

	/** @param clicked told the numbers of the category and of the series of a bar */
	public BarChart(Composite parent, BiConsumer<Integer, Integer> clicked) {
		this.clicked = clicked;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		chart = new Chart(scroll, SWT.NONE);
		scroll.setContent(chart);
		chart.enableCompress(false);
		chart.setOrientation(SWT.VERTICAL);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.TOP);
		IAxis names = chart.getAxisSet().getXAxis(0);
		names.getTitle().setVisible(false);
		names.enableCategory(true);
		names.setReversed(true);
		names.getGrid().setStyle(LineStyle.NONE);
		// it would be drawn beyond what is scrolled into sight
		names.setDrawAxisLine(false);
		IAxis values = chart.getAxisSet().getYAxis(0);
		values.getTitle().setVisible(false);
		values.getTick().setVisible(false);
		values.getGrid().setStyle(LineStyle.NONE);
		colour();
		chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				texts(event);
			}

			@Override
			public boolean drawBehindSeries() {
				return false;
			}
		});
		Control area = chart.getPlotArea().getControl();
		area.addListener(SWT.MouseUp, this::click);
		area.addListener(SWT.Resize, event -> makeRoom());
		area.addListener(SWT.MouseMove, event -> area.setCursor(bar(event) == null ? null : area.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
	}

	private void colour() {
		chart.setBackground(scroll.getBackground());
		chart.getPlotArea().setBackground(scroll.getBackground());
		chart.getLegend().setBackground(scroll.getBackground());
		chart.getLegend().setForeground(scroll.getForeground());
		chart.getLegend().setFont(scroll.getFont());
		IAxis names = chart.getAxisSet().getXAxis(0);
		names.getTick().setForeground(scroll.getForeground());
		names.getTick().setFont(scroll.getFont());
		chart.getAxisSet().getYAxis(0).getTick().setForeground(scroll.getForeground());
	}

	/** @return the control, for the layout */
	public Control control() {
		return scroll;
	}

	/** @return the chart, for a picture */
	Chart chart() {
		return chart;
	}

	/** @return what is shown; never null */
	public BarData data() {
		return shown;
	}

	/** Shows other bars. */
	public void show(BarData data) {
		shown = data;
		chart.suspendUpdate(true);
		bars.clear();
		for (var series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		// with horizontal bars the series that was made last comes first
		for (BarData.Series each : data.series().reversed()) {
			IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, each.name());
			series.setBarColor(each.tone().on(scroll));
			series.setBarPadding(22);
			series.setYSeries(each.values().stream().mapToDouble(BarChart::length).toArray());
			bars.addFirst(series);
		}
		chart.getLegend().setVisible(data.series().size() > 1);
		IAxis names = chart.getAxisSet().getXAxis(0);
		names.setCategorySeries(data.categories().isEmpty() ? new String[] { "" } : data.categories().toArray(String[]::new));
		makeRoom();
		names.adjustRange();
		scroll.setMinHeight(data.categories().size() * (data.series().size() * BAR_HEIGHT + GAP) + AROUND);
		chart.suspendUpdate(false);
		chart.updateLayout();
		chart.redraw();
	}

	/** Bars are as long as they can be with their values behind them. */
	private void makeRoom() {
		int width = Math.max(1, chart.getPlotArea().getSize().x);
		GC gc = new GC(scroll);
		int texts = shown.series().stream().flatMap(series -> series.texts().stream()).mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
		gc.dispose();
		double share = Math.max(LEAST, (width - texts - AIR) / (double) width);
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, shown.largest()) / share));
	}

	private static double length(BigDecimal value) {
		return value == null ? 0 : value.doubleValue();
	}

	private void texts(PaintEvent event) {
		event.gc.setFont(scroll.getFont());
		event.gc.setForeground(scroll.getForeground());
		event.gc.drawLine(0, 0, 0, event.height);
		for (int series = 0; series < bars.size(); series++) {
			Rectangle[] bounds = bars.get(series).getBounds();
			for (int category = 0; category < Math.min(bounds.length, shown.categories().size()); category++) {
				Rectangle bar = bounds[category];
				String text = shown.series().get(series).texts().get(category);
				if (bar != null && !text.isEmpty()) {
					Point size = event.gc.textExtent(text);
					event.gc.drawText(text, bar.x + bar.width + 5, bar.y + (bar.height - size.y) / 2, true);
				}
			}
		}
	}

	private void click(Event event) {
		int[] hit = event.button == 1 ? bar(event) : null;
		if (hit != null) {
			clicked.accept(hit[0], hit[1]);
		}
	}

	/** @return numbers of the category and the series whose bar or whose line is there; null where there is none */
	private int[] bar(Event event) {
		for (int series = 0; series < bars.size(); series++) {
			Rectangle[] bounds = bars.get(series).getBounds();
			for (int category = 0; category < Math.min(bounds.length, shown.categories().size()); category++) {
				Rectangle bar = bounds[category];
				// a short bar can be hit beside it too, where its value stands
				if (bar != null && event.y >= bar.y && event.y <= bar.y + bar.height && event.x <= bar.x + bar.width + 60) {
					return new int[] { category, series };
				}
			}
		}
		return null;
	}
}
