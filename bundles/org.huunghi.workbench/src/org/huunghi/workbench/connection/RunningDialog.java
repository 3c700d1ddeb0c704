package org.huunghi.workbench.connection;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.ControlEnableState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.page.TaskDialog;

/** A dialog that does its task while it is open: with progress, and a Cancel that ends what runs first and the dialog only after that. */
public abstract class RunningDialog extends TaskDialog {
	private Composite entries;
	private ProgressMonitorPart progress;
	private boolean running;

	protected RunningDialog(Shell shell, String title, String message, String button, int columns) {
		super(shell, title, message, button, columns);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		entries = area;
		Composite below = new Composite(area.getParent(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 0).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		progress = new ProgressMonitorPart(below, null, SWT.DEFAULT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		progress.setVisible(false);
		return area;
	}

	/** @return whether something runs */
	protected final boolean isRunning() {
		return running;
	}

	/**
	 * Does something off the UI thread and waits for it with a live dialog.
	 *
	 * @return null where it was done or the user cancelled it; else why it could not be done
	 */
	protected final Throwable run(IRunnableWithProgress work, Runnable done) {
		Control focus = getShell().getDisplay().getFocusControl();
		ControlEnableState before = ControlEnableState.disable(entries);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		getButton(IDialogConstants.CANCEL_ID).setFocus();
		progress.setVisible(true);
		progress.setCanceled(false);
		running = true;
		boolean well = false;
		Throwable failure = null;
		try {
			ModalContext.run(work, true, progress, getShell().getDisplay());
			well = true;
		} catch (InvocationTargetException e) {
			failure = e.getCause();
			Failures.log(failure);
		} catch (InterruptedException e) {
			// The user wanted it so, and knows.
		} finally {
			running = false;
			if (!getShell().isDisposed()) {
				progress.setVisible(false);
				before.restore();
				check();
				if (focus != null && !focus.isDisposed()) {
					focus.setFocus();
				}
			}
		}
		if (well) {
			done.run();
		}
		return failure;
	}

	@Override
	protected void cancelPressed() {
		if (running) {
			progress.setCanceled(true);
		} else {
			super.cancelPressed();
		}
	}

	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}
}
