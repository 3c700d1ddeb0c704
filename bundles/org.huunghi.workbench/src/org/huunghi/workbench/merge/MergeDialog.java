package org.huunghi.workbench.merge;

import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.huunghi.union.merge.Choice;
import org.huunghi.workbench.page.TaskDialog;
import org.osgi.framework.FrameworkUtil;

/** Shows what two sides changed and waits until the user has chosen wherever a choice is needed; what is then done is the subclass's matter. */
public abstract class MergeDialog extends TaskDialog {
	private static final int WIDTH = 960;
	private static final int HEIGHT = 640;
	/** Room that windows leave at the edges of the screen. */
	private static final int EDGE = 40;

	private final List<Line> roots;
	private final Sides sides;
	private final String cancel;
	private final Decisions decisions;
	private MergePanel panel;
	private Label left;

	/**
	 * @param button what will be done when all is chosen
	 * @param cancel text of the button that changes nothing
	 * @param earlier decided before others changed more; null for nothing
	 */
	MergeDialog(Shell shell, String title, String message, String button, String cancel, List<Line> roots, Sides sides, Decisions earlier) {
		super(shell, title, message, button, 1);
		this.roots = roots;
		this.sides = sides;
		this.cancel = cancel;
		decisions = new Decisions(roots);
		if (earlier != null) {
			decisions.keep(earlier);
		}
		setShellStyle(getShellStyle() | SWT.MAX);
	}

	/** @return what is decided so far */
	public Decisions decisions() {
		return decisions;
	}

	@Override
	protected void fill(Composite area) {
		panel = new MergePanel(area, roots, sides, decisions, this::check);
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		boolean choices = !decisions.lines().isEmpty();
		GridLayoutFactory.fillDefaults().numColumns(choices ? 3 : 1).applyTo(row);
		left = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(left);
		if (choices) {
			button(row, sides.allMine(), Choice.MINE);
			button(row, sides.allTheirs(), Choice.THEIRS);
		}
		below(area);
		panel.setFocus();
	}

	/** Adds what else is to be entered, below the tree. */
	protected void below(Composite area) {
		// Subclasses that ask for more.
	}

	private void button(Composite row, String text, Choice side) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			panel.chooseAll(side);
			panel.setFocus();
		}));
	}

	@Override
	protected boolean ready() {
		int open = decisions.open();
		left.setText(decisions.lines().isEmpty() ? Messages.noneToChoose : open == 0 ? Messages.allChosen : Messages.bind(Messages.leftToChoose, open));
		return open == 0;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(cancel);
		setButtonLayoutData(getButton(IDialogConstants.CANCEL_ID));
		if (!decisions.lines().isEmpty()) {
			// Enter in the tree must not save what the user has not looked at
			getShell().setDefaultButton(null);
		}
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		Rectangle screen = getParentShell() == null ? getShell().getMonitor().getClientArea() : getParentShell().getMonitor().getClientArea();
		return new Point(Math.min(Math.max(size.x, WIDTH), screen.width - EDGE), Math.min(Math.max(size.y, HEIGHT), screen.height - EDGE));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(MergeDialog.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, "merge");
	}
}
