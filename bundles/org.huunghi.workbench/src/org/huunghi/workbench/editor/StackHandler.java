package org.huunghi.workbench.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo and redo in the active editor; the texts of their menu items name the change that is meant. */
abstract class StackHandler extends AbstractHandler implements IElementUpdater {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	/** Keeps the texts of the menu items right while the editor becomes active and inactive. */
	static void follow(RecordEditor editor) {
		IWorkbenchPartSite site = editor.getSite();
		IWorkbenchPage page = site.getPage();
		page.addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference reference) {
				refresh(editor);
			}

			@Override
			public void partClosed(IWorkbenchPartReference reference) {
				if (reference.getPart(false) == editor) {
					page.removePartListener(this);
				}
			}
		});
	}

	/** Shows the texts anew after a change. */
	static void refresh(RecordEditor editor) {
		ICommandService commands = editor.getSite().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(UNDO, null);
			commands.refreshElements(REDO, null);
		}
	}

	/** @return the record editor that is the active part; null where another part is */
	static RecordEditor active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActivePart() instanceof RecordEditor editor ? editor : null;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RecordEditor editor = active();
		if (editor != null) {
			run(editor);
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		RecordEditor editor = active();
		return editor != null && can(editor);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		RecordEditor editor = active();
		Command command = editor == null ? null : command(editor);
		element.setText(command == null ? plain() : naming(command.getLabel()));
		element.setTooltip((command == null ? plain() : naming(command.getLabel())).replace("&", ""));
	}

	abstract void run(RecordEditor editor);

	abstract boolean can(RecordEditor editor);

	abstract Command command(RecordEditor editor);

	abstract String plain();

	abstract String naming(String change);
}
