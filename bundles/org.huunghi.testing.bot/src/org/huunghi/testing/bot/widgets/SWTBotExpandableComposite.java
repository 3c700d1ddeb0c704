package org.huunghi.testing.bot.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.huunghi.testing.bot.SWTFormsBot;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;

/** A section or other part of a form that can be folded. */
public class SWTBotExpandableComposite extends AbstractSWTBotControl<ExpandableComposite> {
	/** @param widget the section, not null */
	public SWTBotExpandableComposite(ExpandableComposite widget) {
		super(widget);
	}

	/** Unfolds it. */
	public SWTBotExpandableComposite expand() {
		return toggle(true);
	}

	/** Folds it. */
	public SWTBotExpandableComposite collapse() {
		return toggle(false);
	}

	/** @return whether it is unfolded */
	public boolean isExpanded() {
		return sync(widget::isExpanded);
	}

	/** Presses the arrow before its title, so that its listeners hear of it. */
	private SWTBotExpandableComposite toggle(boolean expanded) {
		if (isExpanded() != expanded) {
			act(() -> {
				for (Control child : widget.getChildren()) {
					if (child instanceof ToggleHyperlink arrow) {
						Event enter = new Event();
						enter.character = SWT.CR;
						enter.keyCode = SWT.CR;
						Pointer.send(arrow, SWT.KeyDown, enter);
						return;
					}
				}
				throw new WidgetNotFoundException(widget.getText() + " has no arrow");
			});
		}
		return this;
	}

	/** @return a bot that only looks into it */
	public SWTFormsBot bot() {
		return new SWTFormsBot(widget);
	}

	@Override
	public String getText() {
		return sync(widget::getText);
	}
}
