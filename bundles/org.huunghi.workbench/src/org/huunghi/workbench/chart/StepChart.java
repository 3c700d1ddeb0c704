package org.huunghi.workbench.chart;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Lines over time that rise in steps, such as money committed and paid. For the UI thread. */
public final class StepChart {
	private final Chart chart;
	private List<StepLine> shown = List.of();

	/** Makes an empty chart. */
	public StepChart(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		chart.enableCompress(false);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.TOP);
		chart.setBackground(parent.getBackground());
		chart.getPlotArea().setBackground(parent.getBackground());
		chart.getLegend().setBackground(parent.getBackground());
		chart.getLegend().setForeground(parent.getForeground());
		chart.getLegend().setFont(parent.getFont());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getTick().setForeground(parent.getForeground());
			axis.getTick().setFont(parent.getFont());
			axis.getGrid().setStyle(LineStyle.SOLID);
			axis.getGrid().setForeground(ThemeColors.line(parent));
		}
		chart.getAxisSet().getXAxis(0).getTick().setFormat(new SimpleDateFormat("d/M/yyyy"));
		chart.getAxisSet().getXAxis(0).getTick().setTickMarkStepHint(110);
		NumberFormat numbers = DecimalFormat.getNumberInstance(Locale.getDefault());
		numbers.setMaximumFractionDigits(2);
		chart.getAxisSet().getYAxis(0).getTick().setFormat(numbers);
	}

	/** @return the control, for the layout */
	public Control control() {
		return chart;
	}

	/** @return the chart, for a picture */
	Chart chart() {
		return chart;
	}

	/** @return what is shown */
	public List<StepLine> lines() {
		return shown;
	}

	/** Shows other lines; all of them begin at nought on the first day of any, and go on until the last day. */
	public void show(List<StepLine> lines) {
		shown = List.copyOf(lines);
		chart.suspendUpdate(true);
		for (var series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		List<LocalDate> days = lines.stream().flatMap(line -> line.steps().stream()).map(StepLine.Step::day).sorted().toList();
		if (!days.isEmpty()) {
			lines.forEach(line -> add(line, days.getFirst(), days.getLast()));
			double largest = lines.stream().flatMap(line -> line.steps().stream()).mapToDouble(step -> step.value().doubleValue()).max().orElse(1);
			long first = millis(days.getFirst().minusDays(15));
			chart.getAxisSet().getXAxis(0).setRange(new Range(first, millis(days.getLast().plusDays(15))));
			chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, largest) * 1.08));
		}
		chart.suspendUpdate(false);
		chart.updateLayout();
		chart.redraw();
	}

	private void add(StepLine line, LocalDate first, LocalDate last) {
		List<Date> dates = new ArrayList<>(List.of(date(first)));
		List<Double> values = new ArrayList<>(List.of(0.0));
		for (StepLine.Step step : line.steps()) {
			dates.add(date(step.day()));
			values.add(values.getLast());
			dates.add(date(step.day()));
			values.add(step.value().doubleValue());
		}
		dates.add(date(last));
		values.add(values.getLast());
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, line.name());
		series.setXDateSeries(dates.toArray(Date[]::new));
		series.setYSeries(values.stream().mapToDouble(Double::doubleValue).toArray());
		series.setLineColor(line.tone().on(chart));
		series.setLineWidth(2);
		// the two differ without their colours as well
		series.setLineStyle(line.tone() == Tone.FIRST ? LineStyle.DASH : LineStyle.SOLID);
		series.setSymbolType(PlotSymbolType.NONE);
		series.setAntialias(SWT.ON);
	}

	private static Date date(LocalDate day) {
		return new Date(millis(day));
	}

	private static long millis(LocalDate day) {
		return day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
	}
}
