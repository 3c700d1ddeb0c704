package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.RepositoryFollower;

/** The editors of the window as a whole: remembers which were open when a repository is left, and opens them again when it comes back. */
public final class OpenEditors implements RepositoryFollower {
	/** Under this name the editors are noted. */
	public static final String ID = "org.huunghi.workbench.editors";
	private static final String EDITOR = "editor";
	private static final String ACTIVE = "active";

	/** Closes all editors, asking for what is not saved. @return false where the user, or a save that failed, keeps one open */
	public static boolean closeAll() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				if (!page.closeAllEditors(true)) {
					return false;
				}
			}
		}
		return true;
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		IWorkbenchPage page = page();
		if (page != null) {
			closeOthers(page, repository.uuid());
			reopen(page, memory);
		}
	}

	/** The platform opens at its start what was open at its end, whichever repository that was. */
	private static void closeOthers(IWorkbenchPage page, String uuid) {
		List<IEditorReference> others = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			if (input(reference) instanceof RecordEditorInput record && !record.liesIn(uuid)) {
				others.add(reference);
			}
		}
		page.closeEditors(others.toArray(IEditorReference[]::new), false);
	}

	private static void reopen(IWorkbenchPage page, IMemento memory) {
		List<IEditorInput> inputs = new ArrayList<>();
		int active = -1;
		RecordEditorInputFactory factory = new RecordEditorInputFactory();
		for (IMemento noted : memory.getChildren(EDITOR)) {
			if (factory.createElement(noted) instanceof IEditorInput input && page.findEditor(input) == null) {
				active = noted.getBoolean(ACTIVE) == Boolean.TRUE ? inputs.size() : active;
				inputs.add(input);
			}
		}
		if (inputs.isEmpty()) {
			return;
		}
		String[] ids = inputs.stream().map(input -> RecordEditor.ID).toArray(String[]::new);
		try {
			page.openEditors(inputs.toArray(IEditorInput[]::new), ids, null, IWorkbenchPage.MATCH_INPUT, Math.max(0, active));
		} catch (MultiPartInitException e) {
			ILog.of(OpenEditors.class).warn("Not all editors could be opened again", e);
		}
	}

	@Override
	public void note(IMemento memory) {
		IWorkbenchPage page = page();
		if (page == null) {
			return;
		}
		for (IEditorReference reference : page.getEditorReferences()) {
			if (input(reference) instanceof RecordEditorInput input) {
				IMemento noted = memory.createChild(EDITOR);
				input.named(reference.getTitleToolTip()).saveState(noted);
				noted.putBoolean(ACTIVE, page.getActiveEditor() != null && reference.getEditor(false) == page.getActiveEditor());
			}
		}
	}

	@Override
	public void left() {
		// Whoever leaves a repository has closed them before, since that may be refused.
	}

	private static IEditorInput input(IEditorReference reference) {
		try {
			return reference.getEditorInput();
		} catch (PartInitException e) {
			return null;
		}
	}

	private static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		return window == null ? null : window.getActivePage();
	}
}
