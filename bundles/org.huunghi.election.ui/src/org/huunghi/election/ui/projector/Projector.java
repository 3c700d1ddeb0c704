package org.huunghi.election.ui.projector;

import java.util.EventObject;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.election.Election;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Shows the count of the open election on the screen of the hall, and follows when another election's editor comes to the front. For the UI thread. */
public final class Projector implements IPartListener2, CommandStackListener {
	private static Projector open;

	private final ProjectorShell shell;
	private final IWorkbenchPage page;
	private OpenRecordEditor followed;
	private boolean due;

	private Projector(OpenRecordEditor editor) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		page = window.getActivePage();
		shell = new ProjectorShell(window.getShell());
		shell.onClose(this::closed);
		page.addPartListener(this);
		follow(editor);
	}

	/** Opens the projector on an election, or closes it where it is open. */
	public static void toggle(OpenRecordEditor editor) {
		if (open == null) {
			open = new Projector(editor);
			open.shell.open();
		} else {
			close();
		}
	}

	/** Closes the projector, where it is open. */
	public static void close() {
		if (open != null) {
			open.shell.close();
		}
	}

	/** @return whether the projector is open */
	public static boolean isOpen() {
		return open != null;
	}

	private void follow(OpenRecordEditor editor) {
		if (followed != null) {
			followed.edits().stack().removeCommandStackListener(this);
		}
		followed = editor;
		followed.edits().stack().addCommandStackListener(this);
		show();
	}

	private void show() {
		due = false;
		if (followed != null && followed.record() instanceof Election election && !shell.isDisposed()) {
			shell.show(Screen.of(election, followed.locale()));
		}
	}

	@Override
	public void commandStackChanged(EventObject event) {
		if (!due && !shell.isDisposed()) {
			due = true;
			Display.getCurrent().timerExec(60, () -> {
				if (!shell.isDisposed()) {
					show();
				}
			});
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		OpenRecordEditor editor = Adapters.adapt(reference.getPart(false), OpenRecordEditor.class);
		if (editor != null && editor != followed && editor.record() instanceof Election) {
			follow(editor);
		}
	}

	private void closed() {
		page.removePartListener(this);
		followed.edits().stack().removeCommandStackListener(this);
		open = null;
	}
}
