package org.huunghi.exchange.ui.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Period;
import org.huunghi.workbench.chart.BarChart;
import org.huunghi.workbench.chart.ChartPicture;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.PeriodBar;
import org.huunghi.workbench.part.RecordListDialog;
import org.huunghi.workbench.part.ToolRow;

/** The page of a log that counts its delegations by province, year, purpose or partner; each number opens into its records. */
public final class OverviewPage implements RecordPage {
	private static final String DELEGATIONS = "delegations";
	private static final String PERSONS = "persons";

	private PageContext context;
	private OverviewTexts texts;
	private ChoiceCombo groupings;
	private ChoiceCombo measures;
	private PeriodBar periods;
	private Label note;
	private BarChart chart;
	private OverviewTable table;
	private OverviewData data;
	private int asked;

	@Override
	public void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		texts = new OverviewTexts(context.locale());
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(page);
		ToolRow bar = new ToolRow(page);
		groupings = new ChoiceCombo(bar.group(2), Messages.by, 175, this::read);
		groupings.fill(Arrays.stream(Grouping.values()).map(each -> new Choice(each.name(), each.label())).toList(), Grouping.PROVINCE.name());
		measures = new ChoiceCombo(bar.group(2), Messages.measure, 110, this::show);
		measures.fill(List.of(new Choice(DELEGATIONS, Messages.delegations), new Choice(PERSONS, Messages.persons)), DELEGATIONS);
		periods = PeriodBar.ofYears(bar, this::read, this::tell);
		bar.copy(() -> table.rows());
		bar.picture(() -> ChartPicture.save(context.shell(), chart, grouping().label()));
		note = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		chart = new BarChart(sash, this::open);
		table = new OverviewTable(sash, line -> open(line, null));
		sash.setWeights(10, 13);
		read();
	}

	private Grouping grouping() {
		return Grouping.valueOf(groupings.chosen());
	}

	private void read() {
		int ticket = ++asked;
		String log = ((Register) context.record()).getId();
		Grouping grouping = grouping();
		Period wanted = periods.period();
		if (data == null) {
			tell();
		}
		context.background(Messages.job, (repository, monitor) -> new OverviewReader(repository, log, context.locale()).read(grouping, wanted), read -> {
			if (ticket == asked && !note.isDisposed()) {
				data = read;
				show();
			}
		});
	}

	private void show() {
		if (data != null) {
			chart.show(texts.bars(data, PERSONS.equals(measures.chosen())));
			table.show(data, grouping(), texts);
			tell();
		}
	}

	private void tell() {
		boolean empty = data != null && data.lines().isEmpty();
		String wrong = periods.complaint();
		String text = wrong != null ? wrong
				: data == null ? Messages.reading : empty ? periods.period() == null ? Messages.nothing : Messages.nothingThen : texts.left(data);
		note.setText(text.isEmpty() ? Messages.hint : text);
		note.setForeground(wrong == null ? ThemeColors.faint(note.getParent()) : ThemeColors.alarm(note.getParent()));
		note.getParent().layout();
	}

	private void open(int category, int series) {
		open(data.lines().get(category), series == 0 ? DelegationDirection.OUT : DelegationDirection.IN);
	}

	/** @param line null for all. @param direction null for both */
	private void open(Line line, DelegationDirection direction) {
		TableQuery query = line == null ? data.query() : data.query().and(line.filter());
		if (direction != null) {
			query = query.and(new Filter.OneOf("direction", Set.of(direction.getLiteral())));
		}
		String what = direction == null ? Messages.both : direction == DelegationDirection.OUT ? Messages.out : Messages.in;
		String title = Messages.bind(Messages.list, what, line == null ? Messages.total : line.label());
		new RecordListDialog(context.shell(), title, query.orderedBy(List.of(Order.by("validFrom")))).open();
	}

	/** Whoever saves a delegation changes the numbers. */
	@Override
	public void refresh() {
		read();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public boolean locksRecord() {
		return false;
	}
}
