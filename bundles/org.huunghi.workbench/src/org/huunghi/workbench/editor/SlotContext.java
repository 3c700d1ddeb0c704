package org.huunghi.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.ManagedForm;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.page.PageContext;

/** The open record as one page sees it; remembers the forms that the page makes. */
final class SlotContext implements PageContext {
	private final OpenAccess open;
	private final List<FormHead> heads;
	private final CellTexts texts;

	SlotContext(OpenAccess open, List<FormHead> heads) {
		this.open = open;
		this.heads = heads;
		texts = new CellTexts(open.locale());
	}

	@Override
	public ManagedForm form(Composite parent) {
		FormHead head = new FormHead(parent, open, open.site());
		heads.add(head);
		return head.managed();
	}

	@Override
	public FormDefinitions definitions() {
		return open.definitions();
	}

	@Override
	public CellTexts texts() {
		return texts;
	}

	@Override
	public void stateChanged() {
		open.stateChanged();
	}

	@Override
	public List<Problem> problems() {
		return open.problems();
	}

	@Override
	public EObject record() {
		return open.record();
	}

	@Override
	public Edits edits() {
		return open.edits();
	}

	@Override
	public FormServices services() {
		return open.services();
	}

	@Override
	public Locale locale() {
		return open.locale();
	}

	@Override
	public Shell shell() {
		return open.shell();
	}

	@Override
	public boolean isDirty() {
		return open.isDirty();
	}

	@Override
	public boolean flush() {
		return open.flush();
	}

	@Override
	public boolean save(String comment) {
		return open.save(comment);
	}

	@Override
	public boolean save() {
		return open.save();
	}

	@Override
	public void showPage(String id) {
		open.showPage(id);
	}

	@Override
	public boolean reveal(EObject target, EStructuralFeature feature) {
		return open.reveal(target, feature);
	}

	@Override
	public <T> void background(String title, Work<T> work, Consumer<T> then) {
		open.background(title, work, then);
	}
}
