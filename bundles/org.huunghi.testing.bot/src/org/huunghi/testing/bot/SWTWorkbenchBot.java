package org.huunghi.testing.bot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.TimeoutException;
import org.huunghi.testing.bot.workbench.Pages;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.testing.bot.workbench.SWTBotPerspective;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** Does what a user does in an Eclipse workbench: besides widgets it knows views, editors and perspectives. */
public class SWTWorkbenchBot extends SWTBot {
	/** @return the view with that title, waited for */
	public SWTBotView viewByTitle(String title) {
		return await("view '" + title + "'", this::views, view -> view.getTitle().equals(title));
	}

	/** @return the view with that id, waited for */
	public SWTBotView viewById(String id) {
		return await("view with the id " + id, this::views, view -> view.getReference().getId().equals(id));
	}

	/** @return the view that is the active part, waited for */
	public SWTBotView activeView() {
		return await("active view", this::views, SWTBotView::isActive);
	}

	/** @return the views of the active window */
	public List<SWTBotView> views() {
		IViewReference[] references = UIThreadRunnable.syncExec(() -> Pages.active().getViewReferences());
		return Arrays.stream(references).map(SWTBotView::new).toList();
	}

	/** @return the editor with that title, waited for */
	public SWTBotEditor editorByTitle(String title) {
		return await("editor '" + title + "'", this::editors, editor -> editor.getTitle().equals(title));
	}

	/** @return the editor with that id, waited for */
	public SWTBotEditor editorById(String id) {
		return await("editor with the id " + id, this::editors, editor -> editor.getReference().getId().equals(id));
	}

	/** @return the editor in front, waited for */
	public SWTBotEditor activeEditor() {
		return await("active editor", this::editors, editor -> UIThreadRunnable.syncExec(
				() -> Pages.active().getActiveEditor() != null
						&& Pages.active().getActiveEditor() == editor.getReference().getEditor(false)));
	}

	/** @return the editors of the active window */
	public List<SWTBotEditor> editors() {
		IEditorReference[] references = UIThreadRunnable.syncExec(() -> Pages.active().getEditorReferences());
		return Arrays.stream(references).map(SWTBotEditor::new).toList();
	}

	/** Saves all editors without asking. */
	public void saveAllEditors() {
		UIThreadRunnable.act(() -> Pages.active().saveAllEditors(false));
	}

	/** Closes all editors without saving and without asking. */
	public void closeAllEditors() {
		UIThreadRunnable.act(() -> Pages.active().closeAllEditors(false));
	}

	/** @return the perspective with that name */
	public SWTBotPerspective perspectiveByLabel(String label) {
		return await("perspective '" + label + "'", this::perspectives, perspective -> perspective.getLabel().equals(label));
	}

	/** @return the perspective with that id */
	public SWTBotPerspective perspectiveById(String id) {
		return await("perspective with the id " + id, this::perspectives, perspective -> perspective.getId().equals(id));
	}

	/** @return the perspective that is shown, waited for */
	public SWTBotPerspective activePerspective() {
		return await("active perspective", this::perspectives, SWTBotPerspective::isActive);
	}

	/** @return all perspectives that can be opened */
	public List<SWTBotPerspective> perspectives() {
		IPerspectiveDescriptor[] all = UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives());
		return Stream.of(all).map(SWTBotPerspective::new).toList();
	}

	/** Brings the perspective back to how it came. */
	public void resetActivePerspective() {
		UIThreadRunnable.act(() -> Pages.active().resetPerspective());
	}

	/** Closes dialogs and editors, without saving, and brings the perspective back to how it came. */
	public void resetWorkbench() {
		closeAllShells();
		closeAllEditors();
		resetActivePerspective();
	}

	/** Closes all windows but those of the workbench. */
	public void closeAllShells() {
		for (SWTBotShell shell : List.of(shells()).reversed()) {
			if (shell.isOpen() && !isWorkbenchWindow(shell)) {
				shell.close();
			}
		}
	}

	/** Waits until the workbench has a window and a page in it. @param timeout in milliseconds */
	public void waitForWorkbench(long timeout) {
		waitUntil(Conditions.of(() -> PlatformUI.isWorkbenchRunning()
				&& UIThreadRunnable.syncExec(() -> Pages.activeOrNull() != null), () -> "the workbench has no window"), timeout);
	}

	private static boolean isWorkbenchWindow(SWTBotShell shell) {
		return UIThreadRunnable.syncExec(() -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell)
				.anyMatch(window -> window == shell.widget));
	}

	@SuppressWarnings("unchecked")
	private <T> T await(String what, Supplier<List<T>> all, Predicate<T> test) {
		Object[] found = new Object[1];
		try {
			waitUntil(Conditions.of(() -> (found[0] = all.get().stream().filter(test).findFirst().orElse(null)) != null, () -> what));
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("No " + what + " within " + SWTBotPreferences.TIMEOUT + " ms. There is: " + all.get(), e);
		}
		return (T) found[0];
	}
}
