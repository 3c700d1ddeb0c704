package org.huunghi.workbench.sheet;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.load.CheckedSheet;

/** Leads from a file to records: file, columns, names, result. */
final class SheetWizard extends Wizard {
	private final SheetSession session;
	private final FilePage file;
	private final ColumnsPage columns;
	private final NamesPage names;
	private final ResultPage result;
	private Path refused;

	SheetWizard(Repository repository, List<Target> targets) {
		session = new SheetSession(repository);
		file = new FilePage(session, targets);
		columns = new ColumnsPage(session);
		names = new NamesPage(session);
		result = new ResultPage(session);
		setWindowTitle(Messages.importTitle);
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(columns);
		addPage(names);
		addPage(result);
	}

	/** Does what has to be done between a page and the next. @return whether the next may be shown */
	boolean leave(IWizardPage page) {
		if (page == columns) {
			if (!columns.run(session::check)) {
				return false;
			}
			names.show(session.checked().doubtful());
		}
		if (page == names) {
			names.take();
		}
		return true;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == result && result.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		refused = result.refused();
		return true;
	}

	CheckedSheet checked() {
		return session.checked();
	}

	/** @return where the refused rows go; null where none is refused */
	Path refused() {
		return refused;
	}
}
