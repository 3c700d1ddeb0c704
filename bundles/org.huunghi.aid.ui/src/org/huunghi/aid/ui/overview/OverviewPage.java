package org.huunghi.aid.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.ui.part.TextTable;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Period;
import org.huunghi.workbench.chart.BarChart;
import org.huunghi.workbench.chart.ChartPicture;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.PeriodBar;
import org.huunghi.workbench.part.RecordListDialog;
import org.huunghi.workbench.part.ToolRow;

/** The page of a register of aid: by sector, donor, place and year, against the time before, and with what needs attention. */
public final class OverviewPage implements RecordPage {
	private static final String DONG = "VND";
	private static final String DOLLARS = "USD";
	/** Lines of the comparison. */
	private static final int COMPARED = 5;
	/** Where there is less room, the page scrolls. */
	private static final int LEAST_WIDTH = 640;
	private static final int LEAST_HEIGHT = 430;

	private PageContext context;
	private OverviewTexts texts;
	private ChoiceCombo dimensions;
	private ChoiceCombo currencies;
	private PeriodBar periods;
	private Label note;
	private SashForm above;
	private TextTable comparison;
	private TextTable warnings;
	private BarChart chart;
	private TextTable table;
	private OverviewData data;
	private int asked;

	@Override
	public void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		texts = new OverviewTexts(context.locale());
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
		Composite page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(page);
		bar(page);
		note = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		above = new SashForm(page, SWT.HORIZONTAL);
		comparison = new TextTable(above, 1, this::openAll);
		warnings = new TextTable(above, 1, this::openWarning);
		above.setWeights(12, 9);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, comparison.height(COMPARED)).applyTo(above);
		SashForm below = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		chart = new BarChart(below, (category, series) -> open(category));
		table = new TextTable(below, 1, this::open);
		below.setWeights(10, 14);
		read();
	}

	private void bar(Composite page) {
		ToolRow bar = new ToolRow(page);
		dimensions = new ChoiceCombo(bar.group(2), Messages.by, 140, this::show);
		dimensions.fill(Arrays.stream(Dimension.values()).map(each -> new Choice(each.name(), OverviewTexts.label(each))).toList(),
				Dimension.SECTOR.name());
		currencies = new ChoiceCombo(bar.group(2), Messages.chartIn, 70, this::show);
		currencies.fill(List.of(new Choice(DONG, DONG), new Choice(DOLLARS, DOLLARS)), DONG);
		periods = PeriodBar.ofYears(bar, this::read, this::tell);
		bar.copy(this::rows);
		bar.picture(() -> ChartPicture.save(context.shell(), chart, OverviewTexts.label(dimension())));
	}

	private Dimension dimension() {
		return Dimension.valueOf(dimensions.chosen());
	}

	private void read() {
		int ticket = ++asked;
		String register = ((Register) context.record()).getId();
		Period wanted = periods.period();
		tell();
		context.background(Messages.job,
				(repository, monitor) -> repository.read(view -> new OverviewReader(view, monitor, context.locale()).read(register, wanted)), read -> {
					if (ticket == asked && !note.isDisposed()) {
						data = read;
						show();
					}
				});
	}

	private void show() {
		if (data != null) {
			comparison.show(texts.comparison(data));
			warnings.show(texts.warnings(data));
			chart.show(texts.bars(data, dimension(), DOLLARS.equals(currencies.chosen())));
			table.show(texts.table(data, dimension()), data.lines().get(dimension()).size());
			((GridData) above.getLayoutData()).heightHint = comparison.height(COMPARED);
			tell();
		}
	}

	private void tell() {
		String left = data == null ? "" : texts.left(data);
		String wrong = periods.complaint();
		String text = wrong != null ? wrong
				: data == null ? Messages.reading
						: !data.register() ? Messages.nothing : data.now().activities() == 0 ? (Messages.nothingThen + ' ' + left).strip() : left;
		note.setText(text.isEmpty() ? Messages.hint : text);
		note.setForeground(wrong != null ? ThemeColors.alarm(note.getParent()) : left.isEmpty() ? ThemeColors.faint(note.getParent())
				: ThemeColors.warning(note.getParent()));
		note.getParent().layout();
	}

	private List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>(comparison.rows());
		rows.addAll(table.rows());
		return rows;
	}

	private void openWarning(int line) {
		if (line < data.warnings().size()) {
			OverviewData.Warning warning = data.warnings().get(line);
			OpenRecord.open(warning.recordId(), warning.record());
		}
	}

	private void openAll(int line) {
		if (line == 0) {
			open(data.lines().get(dimension()).size());
		}
	}

	/** @param number of the line; that behind the last one is all */
	private void open(int number) {
		List<OverviewData.Line> lines = data.lines().get(dimension());
		boolean all = number >= lines.size();
		List<String> ids = all ? lines.stream().flatMap(line -> line.activities().stream()).distinct().toList() : lines.get(number).activities();
		if (!ids.isEmpty()) {
			new RecordListDialog(context.shell(), table.rows().get(number + 1).getFirst(), ids).open();
		}
	}

	/** Whoever saves an activity changes the numbers. */
	@Override
	public void refresh() {
		read();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public boolean locksRecord() {
		return false;
	}
}
