package org.huunghi.election.ui.result;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.huunghi.election.apply.Step;
import org.huunghi.election.ui.part.ElectionImages;
import org.huunghi.election.ui.part.TickTable;
import org.huunghi.workbench.page.TaskDialog;

/** Shows what would be changed in the personnel, step by step, with check marks; notes say what does not follow, and can't be ticked. */
final class ApplyDialog extends TaskDialog {
	private static final int WIDTH = 720;

	private final List<Step> steps;
	private final Locale locale;
	private TickTable<Step> table;
	private List<Step> chosen = List.of();

	ApplyDialog(Shell shell, List<Step> steps, Locale locale) {
		super(shell, Messages.applyTitle, Messages.applyMessage, Messages.applyButton, 1);
		this.steps = steps;
		this.locale = locale;
	}

	/** @return the ticked steps in their order */
	List<Step> chosen() {
		return chosen;
	}

	@Override
	protected void fill(Composite area) {
		table = new TickTable<>(area, WIDTH + 40, 320, Step::changes, this::check);
		TableColumn column = table.column(Messages.applyStep, WIDTH);
		for (Step step : steps) {
			table.add(step, true, ElectionImages.get(step.changes() ? "good" : "warn"), step.message(locale));
		}
		column.pack();
		column.setWidth(Math.max(WIDTH, column.getWidth()));
		table.addButtons(area);
	}

	@Override
	protected boolean ready() {
		chosen = table.ticked();
		return !chosen.isEmpty();
	}
}
