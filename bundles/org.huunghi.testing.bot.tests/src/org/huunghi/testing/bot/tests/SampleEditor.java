package org.huunghi.testing.bot.tests;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.part.EditorPart;

/** An editor of a text that is kept nowhere. */
public final class SampleEditor extends EditorPart {
	static final String ID = "org.huunghi.testing.bot.tests.editor";
	private Text text;
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.BORDER);
		text.addModifyListener(event -> setDirty(true));
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		setDirty(false);
	}

	@Override
	public void doSaveAs() {
		setDirty(false);
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	private void setDirty(boolean changed) {
		dirty = changed;
		firePropertyChange(PROP_DIRTY);
	}

	/** What the editor shows. */
	record Input(String getName) implements IEditorInput {
		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return getName;
		}
	}
}
