package org.huunghi.testing.bot.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.part.ViewPart;

/** A view with a field, a section of a form, a tool bar and a menu. */
public final class SampleView extends ViewPart {
	static final String ID = "org.huunghi.testing.bot.tests.view";
	/** What was chosen in it, in order. */
	static final List<String> HEARD = new CopyOnWriteArrayList<>();
	private Text text;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new GridLayout());
		new Label(parent, SWT.NONE).setText("Field:");
		text = new Text(parent, SWT.BORDER);
		FormToolkit toolkit = new FormToolkit(parent.getDisplay());
		parent.addDisposeListener(event -> toolkit.dispose());
		Section section = toolkit.createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR);
		section.setText("Folded");
		Hyperlink link = toolkit.createHyperlink(section, "Follow me", SWT.NONE);
		section.setClient(link);
		section.addExpansionListener(new ExpansionAdapter() {
			@Override
			public void expansionStateChanged(ExpansionEvent event) {
				HEARD.add("expanded " + event.getState());
			}
		});
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				HEARD.add("followed");
			}
		});
		getViewSite().getActionBars().getToolBarManager().add(action("Refresh"));
		getViewSite().getActionBars().getMenuManager().add(action("Sort"));
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	private static IAction action(String text) {
		Action action = new Action(text) {
			@Override
			public void run() {
				HEARD.add(getText());
			}
		};
		action.setToolTipText(text);
		return action;
	}
}
