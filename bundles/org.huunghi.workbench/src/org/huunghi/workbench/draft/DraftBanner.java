package org.huunghi.workbench.draft;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.huunghi.repository.draft.Draft;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.together.Moments;

/** Says in the tool bar, in a colour that nothing else there has, that the workbench shows a draft and which. */
public final class DraftBanner extends WorkbenchWindowControlContribution {
	/** The platform's styles keep away from controls with this mark: they would take the colours off. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
	private static final Color BACKGROUND = new Color(122, 62, 157);
	private static final Color FOREGROUND = new Color(255, 255, 255);
	private static final int LONGEST = 48;

	@Override
	protected Control createControl(Composite parent) {
		Draft draft = DraftSession.instance().draft().orElse(null);
		Composite area = colour(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(area);
		colour(new Label(area, SWT.NONE)).setImage(Icons.command("draft"));
		Label text = colour(new Label(area, SWT.NONE));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(text);
		String name = draft == null ? "" : draft.name().length() <= LONGEST ? draft.name() : draft.name().substring(0, LONGEST - 1) + '…';
		text.setText(Messages.bind(Messages.banner, name).replace("&", "&&"));
		if (draft != null) {
			String tip = Messages.bind(Messages.bannerTip, new Object[] { draft.name(), draft.author(), Moments.text(draft.created(), Locale.getDefault()) });
			area.setToolTipText(draft.note().isEmpty() ? tip : tip + '\n' + draft.note());
			text.setToolTipText(area.getToolTipText());
		}
		return area;
	}

	private static <T extends Control> T colour(T control) {
		control.setData(UNSTYLED, Boolean.TRUE);
		control.setBackground(BACKGROUND);
		control.setForeground(FOREGROUND);
		return control;
	}
}
