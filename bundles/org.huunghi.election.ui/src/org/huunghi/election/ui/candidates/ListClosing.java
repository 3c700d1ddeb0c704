package org.huunghi.election.ui.candidates;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.workbench.page.PageContext;

/** Closes the list and opens it again, asking where the rules or the count speak against it. */
final class ListClosing {
	private final PageContext context;
	private final ListEdits edits;

	ListClosing(PageContext context, ListEdits edits) {
		this.context = context;
		this.edits = edits;
	}

	void close() {
		if (!context.flush()) {
			return;
		}
		Election election = (Election) context.record();
		if (Standing.of(election).isEmpty()) {
			MessageDialog.openInformation(context.shell(), Messages.closeTitle, Messages.emptyList);
			return;
		}
		List<Statement> against = ListText.of(election, context.locale()).stream()
				.filter(statement -> statement.level() == Level.BAD || statement.level() == Level.WARNING || statement.level() == Level.UNKNOWN).toList();
		if (against.isEmpty() || confirm(against)) {
			edits.close();
		}
	}

	private boolean confirm(List<Statement> against) {
		String said = against.stream().map(statement -> "• " + statement.text()).collect(Collectors.joining("\n"));
		return ask(Messages.closeTitle, said + "\n\n" + Messages.closeAnyway, Messages.closeButton);
	}

	void open() {
		boolean counted = ((Election) context.record()).getRounds().stream().flatMap(round -> round.getSheets().stream()).anyMatch(ListClosing::begun);
		if (!counted || ask(Messages.openTitle, Messages.openCounted, Messages.openButton)) {
			edits.open();
		}
	}

	private static boolean begun(CountingSheet sheet) {
		return !sheet.getBallots().isEmpty() || sheet.getTallies().stream().anyMatch(tally -> tally.getVotes() != null);
	}

	private boolean ask(String title, String question, String yes) {
		return MessageDialog.open(MessageDialog.QUESTION, context.shell(), title, question, org.eclipse.swt.SWT.NONE, yes, Messages.cancel) == 0;
	}
}
