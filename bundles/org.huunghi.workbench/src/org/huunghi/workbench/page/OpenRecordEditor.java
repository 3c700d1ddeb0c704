package org.huunghi.workbench.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.edit.Edits;

/** The editor of a record for those who work on that record: its pages, and the handlers of commands. For the UI thread. */
public interface OpenRecordEditor {
	/** Id of the page with the ordinary form. */
	String FORM = "org.huunghi.workbench.form";

	/** @return the open record with all that it contains, in the editor's own transaction; null while it is being loaded */
	EObject record();

	/** @return what makes the changes: each can be undone, and Save commits them all; never null */
	Edits edits();

	/** @return what the workbench does for forms; null while the record is being loaded */
	FormServices services();

	/** @return the language of the interface */
	Locale locale();

	/** @return the editor's window, for dialogs */
	Shell shell();

	/** @return whether there is something to save */
	boolean isDirty();

	/** Takes over what is typed on all pages. @return false where something can't be understood: the user has been told and led there */
	boolean flush();

	/** Saves, as Ctrl+S does. @return whether all is saved; where not, the user has been told why */
	boolean save();

	/** Saves as {@link #save()} does. @param comment for the history; null for one that names the changes */
	boolean save(String comment);

	/** Brings a page to the top. @param id as in its extension; {@link #FORM} for the ordinary form; one that is unknown does nothing */
	void showPage(String id);

	/** Brings the place of an object or its feature into view, on whichever page it is. @return whether there is such a place */
	boolean reveal(EObject target, EStructuralFeature feature);

	/**
	 * Does something that takes time, in a job with progress.
	 *
	 * @param title what the job is called
	 * @param work runs off the UI thread; it may read the {@link #record()}, but not change it. A failure is shown to the user
	 * @param then takes the result on the UI thread; not called after a failure, when cancelled, or when the editor is closed by then
	 */
	<T> void background(String title, Work<T> work, Consumer<T> then);

	/** @return the record editor that is in front in the active window, or empty */
	static Optional<OpenRecordEditor> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return Optional.ofNullable(page == null ? null : Adapters.adapt(page.getActiveEditor(), OpenRecordEditor.class));
	}

	/** What runs off the UI thread. @param <T> what it makes */
	@FunctionalInterface
	interface Work<T> {
		/**
		 * @param repository open
		 * @param monitor to be asked whether the user cancelled
		 * @throws Exception where it fails; one that is {@link org.huunghi.text.locale.Explained} is shown in its own words
		 */
		T run(Repository repository, IProgressMonitor monitor) throws Exception;
	}
}
