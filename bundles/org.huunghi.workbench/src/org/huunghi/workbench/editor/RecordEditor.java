package org.huunghi.workbench.editor;

import java.util.EventObject;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.huunghi.repository.Editing;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.draft.DraftSession;
import org.huunghi.workbench.form.edit.EditStack;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.page.OpenRecordEditor;
import org.huunghi.workbench.page.WrongEntry;
import org.huunghi.workbench.together.RecordMarks;

/** The editor of one record of any class: its pages, in a transaction of its own that is committed by Save. */
public final class RecordEditor extends EditorPart {
	/** Id of this editor in the plug-in's manifest. */
	public static final String ID = "org.huunghi.workbench.recordEditor";

	private String label = "";
	private final Locale locale = Locale.getDefault();
	private final Edits edits = new Edits(locale);
	private final CommandStackListener stackChanged = this::stackChanged;
	private FormArea form;
	private CompanyBar companyBar;
	private AwayBar awayBar;
	private MessageBar bar;
	private MessageBar savingBar;
	private Opening opening;
	private Editing editing;
	private EditorServices services;
	private SaveFlow saving;
	private Collaboration together;
	private OpenAccess access;
	private boolean dirtyBefore;
	private boolean closed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof RecordEditorInput record)) {
			throw new PartInitException(Messages.wrongInput);
		}
		setSite(site);
		setInput(input);
		access = new OpenAccess(this, locale);
		setPartName(record.getName());
		setTitleImage(Icons.record(record.className()));
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		companyBar = new CompanyBar(area, () -> together.unlock(form.control().getShell(), recordId()));
		awayBar = new AwayBar(area);
		bar = new MessageBar(area);
		savingBar = new MessageBar(area);
		form = new FormArea(this, access, area);
		edits.stack().addCommandStackListener(stackChanged);
		StackHandler.follow(this);
		load();
	}

	private void load() {
		form.say(Messages.bind(Messages.loading, getPartName()));
		opening = new Opening((RecordEditorInput) getEditorInput(), locale, this::show, form::say, () -> getSite().getPage().closeEditor(this, false));
		opening.schedule();
	}

	private void show(Opening.Opened opened) {
		if (form.control().isDisposed()) {
			opened.close();
			return;
		}
		editing = opened.editing();
		services = new EditorServices(opened.repository(), editing, form.control().getShell(), locale, () -> save(null));
		together = new Collaboration(this, form.control(), bar, companyBar, opened, recordId());
		saving = new SaveFlow(this, opened, together, bar, savingBar, recordId());
		form.check(editing.record());
		build();
		together.start();
		awayBar.follow(opened.repository().connection());
		RecordMarks.instance().seen(recordId());
	}

	private String recordId() {
		return ((RecordEditorInput) getEditorInput()).recordId();
	}

	private void build() {
		showTitle();
		form.build(editing.record());
	}

	private void showTitle() {
		setPartName(DraftSession.instance().draft().isPresent() ? Messages.bind(Messages.inDraft, label()) : label());
		setTitleImage(services.icon(editing.record().eClass()));
		setTitleToolTip(label());
	}

	/** @return what the record is called, or was called before it was removed */
	String label() {
		if (editing.exists()) {
			label = Names.label(editing.record(), locale);
		}
		return label;
	}

	/** Shows the record's present state in the form that is there. */
	void showState() {
		form.changed();
		showTitle();
		stateChanged();
	}

	/** Makes the form anew: the record's objects may be others than before. */
	void rebuild() {
		form.check(editing.record());
		build();
		stateChanged();
	}

	/** Lets the user choose between what is unsaved and what others saved. */
	void compare() {
		saving.compare();
	}

	private void stackChanged(EventObject event) {
		form.changed();
		stateChanged();
	}

	/** To be called when {@link #isDirty()} or what can be undone may have changed. */
	void stateChanged() {
		if (dirtyBefore != isDirty()) {
			dirtyBefore = isDirty();
			firePropertyChange(PROP_DIRTY);
			getSite().getService(IEvaluationService.class).requestEvaluation(UnsavedTester.UNSAVED);
		}
		if (together != null && pages() != null) {
			together.dirty(dirtyBefore, pages().locksRecord());
		}
		StackHandler.refresh(this);
	}

	/** Shows what others did to the record. */
	void changedElsewhere(RemoteChange.Found found) {
		if (form.control().isDisposed() || pages() == null) {
			return;
		}
		if (found.exists()) {
			if (!edits.stack().isSaveNeeded()) {
				edits.stack().flush();
			} else if (found.places().stream().anyMatch(place -> place.feature().isMany() && edits.stack().touches(place.owner(), place.feature()))) {
				// a command that puts something back at its place in a list would put it elsewhere now
				edits.stack().rebase();
			}
			showState();
		}
		together.elsewhere().tell(found);
	}

	/** Lets nothing be entered from now on, or lets it again. */
	void setReadOnly(boolean readOnly) {
		// what is just being typed belongs to what was entered before
		pages().flush();
		edits.refuse(readOnly ? together::remind : null);
		pages().setReadOnly(readOnly);
	}

	/** Closes the editor without saving. */
	void closeUnsaved() {
		// later, where it is being closed just now
		form.control().getDisplay().asyncExec(() -> {
			if (!closed) {
				getSite().getPage().closeEditor(this, false);
			}
		});
	}

	/** Drops what is not saved and shows the newest state. */
	void reload() {
		if (editing == null) {
			return;
		}
		Reverting.run(editing, locale, form.control().getDisplay(), () -> {
			if (!form.control().isDisposed()) {
				bar.hide();
				edits.stack().flush();
				together.settled();
				build();
				stateChanged();
			}
		});
	}

	/** @return the changes made here, to undo and redo */
	EditStack stack() {
		return edits.stack();
	}

	/** @return the open record; null while it is being loaded */
	EObject record() {
		return editing == null ? null : editing.record();
	}

	Edits edits() {
		return edits;
	}

	EditorServices services() {
		return services;
	}

	/** @return the pages; null while there are none */
	Pages pages() {
		return form == null ? null : form.pages();
	}

	List<Problem> problems() {
		return form.problems();
	}

	boolean isClosed() {
		return closed;
	}

	/** Undoes the last change, also one that is just being typed. */
	void undo() {
		if (edits.isReadOnly()) {
			together.remind();
		} else if (pages() != null) {
			pages().flush();
			edits.stack().undo();
		}
	}

	/** Does again what was undone. */
	void redo() {
		if (edits.isReadOnly()) {
			together.remind();
		} else {
			edits.stack().redo();
		}
	}

	/** @return whether there is something to undo */
	boolean canUndo() {
		return edits.stack().canUndo() || form.isPending();
	}

	/** Shows a field with the focus in it, as soon as the record is there. @param featureName may be null */
	public void reveal(String objectId, String featureName) {
		form.reveal(objectId, featureName);
	}

	@Override
	public boolean isDirty() {
		return editing != null && (edits.stack().isSaveNeeded() || form.isPending());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save(null)) {
			monitor.setCanceled(true);
		}
	}

	/** @return what the changes would be saved under if the user says nothing else */
	String defaultComment() {
		return Comments.of(label(), edits.stack().unsavedLabels());
	}

	/** Saves. @param comment for the history; null for one that names the changes. @return whether all is saved */
	boolean save(String comment) {
		if (pages() == null) {
			return true;
		}
		if (!flush()) {
			return false;
		}
		if (!edits.stack().isSaveNeeded()) {
			return true;
		}
		return saving.save(comment == null ? defaultComment() : comment);
	}

	/** Takes over what is typed on all pages. @return false where something can't be understood; the user has been led there */
	boolean flush() {
		WrongEntry wrong = pages() == null ? null : pages().flush().orElse(null);
		if (wrong != null) {
			MessageDialog.open(MessageDialog.ERROR, getSite().getShell(), Messages.unreadableTitle, Messages.bind(Messages.unreadable, wrong.label() + ": " + wrong.message()), 0,
					Messages.close);
			wrong.reveal().run();
		}
		return wrong == null;
	}

	@Override
	public void doSaveAs() {
		// There is no other place for a record to be saved to.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenRecordEditor.class ? adapter.cast(access) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		closed = true;
		edits.stack().removeCommandStackListener(stackChanged);
		if (together != null) {
			together.stop();
			awayBar.stop();
		}
		if (opening != null) {
			opening.abandon();
		}
		if (form != null) {
			form.dispose();
		}
		super.dispose();
	}
}
