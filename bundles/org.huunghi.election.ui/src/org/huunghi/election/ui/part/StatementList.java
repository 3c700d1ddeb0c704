package org.huunghi.election.ui.part;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.huunghi.workbench.page.FormBody;

/** Sentences below each other, each behind the icon of its level; those that lead somewhere are links. */
public final class StatementList {
	private final FormBody body;
	private final Composite area;
	private List<Statement> shown = List.of();

	/** @param parent with a grid layout of one column */
	public StatementList(Composite parent, FormBody body) {
		this.body = body;
		area = body.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
	}

	/** Shows these instead of those shown before. */
	public void show(List<Statement> statements) {
		if (area.isDisposed() || same(statements)) {
			return;
		}
		shown = List.copyOf(statements);
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		for (Statement statement : statements) {
			Label icon = body.toolkit().createLabel(area, "");
			icon.setImage(ElectionImages.get(statement.level().icon()));
			GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
			Control text = statement.lead() == null ? body.toolkit().createLabel(area, statement.text(), SWT.WRAP) : link(statement);
			GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		}
		((GridData) area.getLayoutData()).exclude = statements.isEmpty();
		area.setVisible(!statements.isEmpty());
		area.requestLayout();
		body.reflow();
	}

	private Control link(Statement statement) {
		Hyperlink link = body.toolkit().createHyperlink(area, statement.text(), SWT.WRAP);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> statement.lead().run()));
		return link;
	}

	/** Statements that lead somewhere are always shown anew: where to may have changed. */
	private boolean same(List<Statement> statements) {
		return statements.equals(shown) && statements.stream().allMatch(statement -> statement.lead() == null);
	}
}
