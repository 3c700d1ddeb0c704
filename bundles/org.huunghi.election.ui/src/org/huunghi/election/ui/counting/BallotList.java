package org.huunghi.election.ui.counting;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.counting.logic.BallotJudge;
import org.huunghi.election.ui.counting.model.SheetTally;
import org.huunghi.workbench.form.table.TableCommands;

/** The ballots entered so far, newest first; only the rows in view are made. Enter changes one, Delete removes one. */
final class BallotList {
	private final Table table;
	private SheetTally tally;
	private SheetTexts texts;
	private BallotJudge judge;
	private IntConsumer change = index -> { };
	private IntConsumer remove = index -> { };

	BallotList(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
		table.setHeaderVisible(true);
		column(Messages.columnBallot, 60);
		column(Messages.columnMarks, 260);
		column(Messages.columnJudgement, 180);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, e -> selected(change));
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
				selected(remove);
			}
		}));
		TableCommands.install(table, Map.of(IWorkbenchCommandConstants.EDIT_DELETE, () -> selected(remove)));
		table.setMenu(menu());
		table.addListener(SWT.Resize, e -> fitColumns());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void fitColumns() {
		int width = table.getClientArea().width - table.getColumn(0).getWidth();
		int judgement = Math.max(100, width * 2 / 5);
		table.getColumn(1).setWidth(Math.max(80, width - judgement));
		table.getColumn(2).setWidth(judgement);
	}

	private Menu menu() {
		Menu menu = new Menu(table);
		item(menu, Messages.changeBallot + "\tEnter", () -> selected(change));
		item(menu, Messages.removeBallot + "\tDelete", () -> selected(remove));
		return menu;
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** Says what is done with a ballot, by its index in the sheet. */
	void onChange(IntConsumer changing, IntConsumer removing) {
		change = changing;
		remove = removing;
	}

	/** Shows the ballots of a sheet as they are now. */
	void show(SheetTally shown, SheetTexts names) {
		tally = shown;
		texts = names;
		judge = new BallotJudge(shown.frame());
		table.setItemCount(tally.papers().size());
		table.clearAll();
	}

	private void selected(IntConsumer action) {
		int row = table.getSelectionIndex();
		if (row >= 0 && tally != null) {
			action.accept(tally.papers().size() - 1 - row);
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		List<BallotPaper> papers = tally.papers();
		int index = papers.size() - 1 - event.index;
		if (index < 0 || index >= papers.size()) {
			return;
		}
		BallotPaper paper = papers.get(index);
		InvalidReason reason = judge.invalid(paper);
		item.setText(new String[] {String.valueOf(index + 1), texts.marks(paper), texts.judgement(reason)});
		item.setForeground(2, reason == null ? null : Palette.warning(table));
	}

	Table table() {
		return table;
	}
}
