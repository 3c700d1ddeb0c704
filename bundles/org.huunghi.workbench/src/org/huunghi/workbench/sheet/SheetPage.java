package org.huunghi.workbench.sheet;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.sheet.SheetException;
import org.huunghi.workbench.jobs.Failures;

/** A page of the wizard. */
abstract class SheetPage extends WizardPage {
	private final SheetSession session;

	/** Work off the UI thread that can be cancelled. */
	interface Work {
		void run(IProgressMonitor monitor) throws IOException;
	}

	SheetPage(String name, SheetSession session, String title, String message) {
		super(name, title, null);
		this.session = session;
		setMessage(message);
	}

	final SheetSession session() {
		return session;
	}

	/** Makes the controls. */
	abstract void fill(Composite area);

	@Override
	public final void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(columns()).margins(12, 12).spacing(8, 8).applyTo(area);
		fill(area);
		setControl(area);
	}

	/** @return columns of the grid */
	abstract int columns();

	/**
	 * Does something that reads the file or the repository, while the wizard shows how far it is.
	 *
	 * @return whether it was done; else the page says why, unless the user cancelled
	 */
	final boolean run(Work work) {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					work.run(monitor);
				} catch (IOException | RuntimeException e) {
					throw new InvocationTargetException(e);
				}
			});
			setErrorMessage(null);
			return true;
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof OperationCanceledException)) {
				Failures.log(e.getCause());
				setErrorMessage(message(e.getCause()));
			}
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	private static String message(Throwable failure) {
		String place = failure instanceof SheetException known && known.place() != null ? known.place() + ": " : "";
		return place + Failures.message(failure);
	}
}
