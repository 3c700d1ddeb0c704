package org.huunghi.election.ui.result;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.workbench.page.FormBody;

/** The section of one round: its figures and, where there are several rounds, its own table. */
final class RoundSection {
	private final String title;
	private final Composite client;
	private final StatementList statements;
	private final ResultTable table;

	RoundSection(FormBody body, String title, boolean several, Locale locale) {
		this.title = title;
		client = ResultPage.column(body.section(title, true));
		statements = new StatementList(client, body);
		table = several ? new ResultTable(client, body, false, locale) : null;
	}

	String title() {
		return title;
	}

	void show(List<Statement> sentences, List<ResultRow> rows) {
		statements.show(sentences);
		if (table != null) {
			table.show(rows);
		}
	}

	void dispose() {
		client.getParent().dispose();
	}
}
