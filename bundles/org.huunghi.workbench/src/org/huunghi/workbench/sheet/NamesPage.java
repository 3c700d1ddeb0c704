package org.huunghi.workbench.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.sheet.names.Candidate;
import org.huunghi.sheet.names.Decision;
import org.huunghi.sheet.names.DoubtfulName;
import org.huunghi.sheet.names.NameKey;
import org.huunghi.union.labels.ModelLabels;

/** Lists each name once of which it is not certain which record it means, with what is proposed, and lets the user decide. */
final class NamesPage extends SheetPage {
	private Table table;
	private Combo choice;
	private List<DoubtfulName> names = List.of();
	private final Map<NameKey, Decision> decided = new LinkedHashMap<>();
	private List<Decision> choices = List.of();

	NamesPage(SheetSession session) {
		super("names", session, Messages.namesTitle, Messages.namesMessage);
	}

	@Override
	int columns() {
		return 2;
	}

	@Override
	void fill(Composite area) {
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(900, 320).applyTo(table);
		int[] widths = { 330, 140, 80, 330 };
		List<String> headings = List.of(Messages.name, Messages.kind, Messages.rows, Messages.means);
		for (int i = 0; i < widths.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(headings.get(i));
			column.setWidth(widths[i]);
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChoices()));
		new Label(area, SWT.NONE).setText(Messages.nameMeans);
		choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(choice);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide()));
	}

	/** @param found the names that are in doubt; what was decided about them before stays */
	void show(List<DoubtfulName> found) {
		names = found;
		table.removeAll();
		for (DoubtfulName name : names) {
			decided.compute(name.key(), (key, before) -> isOffered(name, before) ? before : name.proposal());
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { name.key().text(), ModelLabels.of(name.key().type(), Locale.getDefault()), String.valueOf(name.rows()), "" });
			showDecision(item, name);
		}
		setMessage(names.isEmpty() ? Messages.namesNone : Messages.namesMessage);
		table.select(0);
		showChoices();
	}

	/** Of another file or union other records may be meant. */
	private static boolean isOffered(DoubtfulName name, Decision decision) {
		return decision != null && (!(decision instanceof Decision.Use use) || name.candidates().stream().anyMatch(candidate -> candidate.id().equals(use.id())));
	}

	/** Tells the session what was decided; where that is what the check went by already, it need not check the sheet again. */
	void take() {
		boolean changed = false;
		for (DoubtfulName name : names) {
			Decision decision = decided.get(name.key());
			changed |= !decision.equals(session().decisions().of(name.key(), name.candidates().isEmpty()));
			session().decisions().decide(name.key(), decision);
		}
		if (changed) {
			session().decided();
		}
	}

	private void showChoices() {
		choice.removeAll();
		choice.setEnabled(table.getSelectionIndex() >= 0);
		if (table.getSelectionIndex() < 0) {
			return;
		}
		DoubtfulName name = names.get(table.getSelectionIndex());
		List<Decision> all = new ArrayList<>();
		for (Candidate candidate : name.candidates()) {
			add(all, new Decision.Use(candidate.id()), Messages.bind(Messages.alike, candidate.label(), candidate.percent()));
		}
		if (name.creatable()) {
			add(all, new Decision.Create(), text(new Decision.Create(), name));
		}
		add(all, new Decision.Leave(), text(new Decision.Leave(), name));
		add(all, new Decision.Refuse(), text(new Decision.Refuse(), name));
		choices = all;
		choice.select(choices.indexOf(decided.get(name.key())));
	}

	private void add(List<Decision> all, Decision decision, String text) {
		all.add(decision);
		choice.add(text);
	}

	private void decide() {
		DoubtfulName name = names.get(table.getSelectionIndex());
		decided.put(name.key(), choices.get(choice.getSelectionIndex()));
		showDecision(table.getItem(table.getSelectionIndex()), name);
	}

	private void showDecision(TableItem item, DoubtfulName name) {
		Decision decision = decided.get(name.key());
		item.setText(3, text(decision, name));
		item.setForeground(3, table.getDisplay().getSystemColor(decision instanceof Decision.Refuse ? SWT.COLOR_RED : SWT.COLOR_LIST_FOREGROUND));
	}

	private static String text(Decision decision, DoubtfulName name) {
		return switch (decision) {
		case Decision.Use use -> name.candidates().stream().filter(candidate -> candidate.id().equals(use.id())).map(Candidate::label).findFirst().orElse("?");
		case Decision.Create create -> Messages.create;
		case Decision.Leave leave -> Messages.leave;
		case Decision.Refuse refuse -> Messages.refuse;
		};
	}
}
