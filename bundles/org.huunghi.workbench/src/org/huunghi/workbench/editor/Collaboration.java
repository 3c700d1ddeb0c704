package org.huunghi.workbench.editor;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.workbench.together.LockActions;
import org.huunghi.workbench.together.Shared;

/**
 * What an editor has to do with the others at work in the same repository: follows what they do to its record, keeps the record locked while it is
 * being changed here, and lets nothing be entered while somebody else has it locked. For the UI thread.
 */
final class Collaboration {
	private final RecordEditor editor;
	private final MessageBar bar;
	private final CompanyBar companyBar;
	private final Editing editing;
	private final Elsewhere elsewhere;
	private final RemoteChange remote;
	private final CompanyWatch watch;
	private final AutoLock lock;
	private Company company = Company.NONE;

	/** @param page in which the form is, @param id of the record */
	Collaboration(RecordEditor editor, Composite page, MessageBar bar, CompanyBar companyBar, Opening.Opened opened, String id) {
		Repository repository = opened.repository();
		this.editor = editor;
		this.bar = bar;
		this.companyBar = companyBar;
		editing = opened.editing();
		elsewhere = new Elsewhere(editor, page, bar, repository.connection().user());
		remote = new RemoteChange(editing, Locale.getDefault(), page.getDisplay(), editor::changedElsewhere);
		watch = new CompanyWatch(repository, editing, id, this::show);
		lock = Shared.is(repository) ? new AutoLock(repository.together(), id, this::refused) : null;
	}

	/** Begins, when the form is there. */
	void start() {
		editing.onRemoteChange(event -> {
			elsewhere.heard(event);
			remote.happened(event);
		});
		remote.look();
		watch.start();
	}

	/** Ends it, when the editor goes: the lock is given back. */
	void stop() {
		watch.stop();
		if (lock != null) {
			lock.dirty(false, false);
		}
	}

	Elsewhere elsewhere() {
		return elsewhere;
	}

	/** To be called when what is here and what is stored are one again. */
	void settled() {
		elsewhere.settled();
		remote.look();
	}

	/** To be called when the editor may have begun or ceased to hold changes. @param alone whether nobody else may change the record meanwhile */
	void dirty(boolean dirty, boolean alone) {
		if (lock != null) {
			lock.dirty(dirty, alone);
		}
	}

	/** @return whether nothing can be changed at the moment */
	boolean isReadOnly() {
		return company.readOnly();
	}

	/** Says why nothing can be entered. */
	void remind() {
		companyBar.remind();
	}

	private void show(Company now) {
		boolean before = company.readOnly();
		company = now;
		companyBar.show(now);
		if (before != now.readOnly()) {
			editor.setReadOnly(now.readOnly());
		}
		if (lock != null && !now.lockedByOther()) {
			lock.again();
		}
	}

	private void refused(RepositoryException why) {
		if (editor.isDirty() && !editor.isClosed()) {
			bar.show(Messages.bind(Messages.lockRefused, why.message(Locale.getDefault()))).button(Messages.close, () -> { });
		}
	}

	/** Takes the lock off that stands in the head. @param id of the record */
	void unlock(Shell shell, String id) {
		if (company.lockedByOther()) {
			LockActions.breakLock(shell, id, company.lock());
		} else {
			LockActions.unlock(id);
		}
	}
}
