package org.huunghi.election.ui.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.ui.part.ElectionImages;
import org.huunghi.workbench.page.TaskDialog;

/** Offers rulebooks, and says in plain words what the one that is selected asks for. */
final class ChooseRulebookDialog extends TaskDialog {
	private final List<RulebookOffer> offers;
	private final Electorate electorate;
	private final Locale locale;
	private Table table;
	private Text summary;
	private RulebookOffer chosen;

	ChooseRulebookDialog(Shell shell, List<RulebookOffer> offers, Electorate electorate, Locale locale) {
		super(shell, Messages.chooseTitle, Messages.chooseMessage, Messages.chooseButton, 1);
		this.offers = offers;
		this.electorate = electorate;
		this.locale = locale;
	}

	/** @return what was chosen */
	RulebookOffer chosen() {
		return chosen;
	}

	@Override
	protected void fill(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(680, 150).applyTo(table);
		column(Messages.name, 500);
		column(Messages.origin, 160);
		for (RulebookOffer offer : offers) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] {offer.name(), offer.builtIn() == null ? Messages.own : Messages.builtIn});
			item.setImage(ElectionImages.get("Rulebook"));
		}
		summary = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(680, 190).applyTo(summary);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> okPressed()));
		table.select(0);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		table.setFocus();
		return contents;
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	@Override
	protected boolean ready() {
		int index = table.getSelectionIndex();
		chosen = index < 0 ? null : offers.get(index);
		summary.setText(chosen == null ? ""
				: RulesText.of(chosen.rules(), electorate, locale).stream().map(line -> "• " + line).collect(Collectors.joining("\n")));
		return chosen != null;
	}
}
