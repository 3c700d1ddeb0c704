package org.huunghi.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.page.OpenRecordEditor;

/** What an editor lets its pages and the handlers of commands do. */
final class OpenAccess implements OpenRecordEditor {
	private final RecordEditor editor;
	private final FormDefinitions definitions;

	OpenAccess(RecordEditor editor, Locale locale) {
		this.editor = editor;
		definitions = FormDefinitions.ofPlugins(locale);
	}

	@Override
	public EObject record() {
		return editor.record();
	}

	@Override
	public Edits edits() {
		return editor.edits();
	}

	@Override
	public FormServices services() {
		return editor.services();
	}

	@Override
	public Locale locale() {
		return Locale.getDefault();
	}

	@Override
	public Shell shell() {
		return editor.getSite().getShell();
	}

	@Override
	public boolean isDirty() {
		return editor.isDirty();
	}

	@Override
	public boolean flush() {
		return editor.flush();
	}

	@Override
	public boolean save(String comment) {
		return editor.save(comment);
	}

	@Override
	public boolean save() {
		return editor.save(null);
	}

	@Override
	public void showPage(String id) {
		if (editor.pages() != null) {
			editor.pages().show(id);
		}
	}

	@Override
	public boolean reveal(EObject target, EStructuralFeature feature) {
		return editor.pages() != null && editor.pages().reveal(target, feature);
	}

	@Override
	public <T> void background(String title, Work<T> work, Consumer<T> then) {
		new RepositoryJob<T>(title, (repository, monitor) -> {
			try {
				return work.run(repository, monitor);
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		}, result -> {
			if (!editor.isClosed()) {
				then.accept(result);
			}
		}).byUser().start();
	}

	IEditorSite site() {
		return editor.getEditorSite();
	}

	FormDefinitions definitions() {
		return definitions;
	}

	void stateChanged() {
		editor.stateChanged();
	}

	List<Problem> problems() {
		return editor.problems();
	}
}
