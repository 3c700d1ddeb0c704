package org.huunghi.aid.ui.money;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.overview.MoneyTimeline;
import org.huunghi.aid.ui.part.TextTable;
import org.huunghi.workbench.chart.ChartPicture;
import org.huunghi.workbench.chart.StepChart;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.ToolRow;

/** The page of an activity that sets what was paid against what was committed, as time went on. It shows what is entered, saved or not. */
public final class MoneyPage implements RecordPage {
	/** Stands for everything in dong at the rates of the days. */
	private static final String DONG = "";

	private PageContext context;
	private ChoiceCombo currencies;
	private Label summary;
	private Label warning;
	private Label left;
	private StepChart chart;
	private TextTable table;

	@Override
	public void create(Composite parent, PageContext pageContext) {
		context = pageContext;
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 4).applyTo(page);
		ToolRow bar = new ToolRow(page);
		currencies = new ChoiceCombo(bar.group(2), Messages.currency, 275, this::show);
		bar.copy(() -> table.rows());
		bar.picture(() -> ChartPicture.save(context.shell(), chart, Messages.file));
		summary = new Label(page, SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		warning = line(page);
		warning.setForeground(ThemeColors.alarm(page));
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		chart = new StepChart(sash);
		table = new TextTable(sash, 2, index -> {
			// an amount lies in the activity that is open already
		});
		sash.setWeights(10, 10);
		left = line(page);
		left.setForeground(ThemeColors.warning(page));
		refresh();
	}

	private static Label line(Composite page) {
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(label);
		return label;
	}

	private AidActivity activity() {
		return (AidActivity) context.record();
	}

	/** A new currency may have come in. */
	@Override
	public void refresh() {
		List<Choice> choices = new ArrayList<>();
		List<Currency> found = MoneyTimeline.currencies(activity());
		found.forEach(currency -> choices.add(new Choice(currency.getCurrencyCode(), currency.getCurrencyCode())));
		choices.add(new Choice(DONG, Messages.inDong));
		// several currencies can be set against each other in one only
		String wanted = currencies.chosen() != null ? currencies.chosen() : found.size() == 1 ? found.getFirst().getCurrencyCode() : DONG;
		currencies.fill(choices, wanted);
		show();
	}

	private void show() {
		String code = currencies.chosen();
		MoneyTimeline timeline = new MoneyTimeline(activity(), code == null || code.equals(DONG) ? null : Currency.getInstance(code));
		MoneyTexts texts = new MoneyTexts(timeline, context.locale());
		boolean empty = activity().getCommitted().isEmpty() && activity().getDisbursed().isEmpty();
		summary.setText(empty ? Messages.nothing : texts.summary());
		say(warning, texts.warning());
		say(left, texts.left());
		chart.show(texts.lines());
		table.show(texts.table());
		summary.getParent().layout(true, true);
	}

	private static void say(Label label, String text) {
		label.setText(text);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
	}

	@Override
	public void setFocus() {
		currencies.control().setFocus();
	}
}
