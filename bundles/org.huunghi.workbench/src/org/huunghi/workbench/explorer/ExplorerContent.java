package org.huunghi.workbench.explorer;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Feeds the tree: from the model, or from a list of hits while something is searched for. */
final class ExplorerContent implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return input instanceof ExplorerModel model ? model.roots().toArray() : ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return model == null ? new Object[0] : model.children((ExplorerNode) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return model == null ? null : model.parent((ExplorerNode) element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return model != null && ((ExplorerNode) element).expandable();
	}

	private ExplorerModel model;

	@Override
	public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object now) {
		model = now instanceof ExplorerModel tree ? tree : null;
	}
}
