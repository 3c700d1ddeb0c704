package org.huunghi.aid.ui.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.part.ListQuestion;

/** What only the user can say on the way of an exchange. Called by jobs; each question waits for its answer on the UI thread. */
final class Questions {
	private Questions() {
	}

	/**
	 * @return id of the union whose aid is exchanged: the only one, or the one that the user chooses
	 * @throws OperationCanceledException when the user chooses none
	 * @throws NoUnionException when there is none
	 */
	static String union(Repository repository, String title, String question) throws NoUnionException {
		Map<String, String> names = repository.read(view -> {
			Map<String, String> found = new LinkedHashMap<>();
			for (Union union : view.unions()) {
				found.put(union.getId(), Names.of(union, Locale.getDefault()));
			}
			return found;
		});
		if (names.isEmpty()) {
			throw new NoUnionException();
		}
		List<String> ids = List.copyOf(names.keySet());
		return ids.size() == 1 ? ids.getFirst() : answer(() -> ListQuestion.ask(shell(), title, question, ids, names::get));
	}

	/**
	 * Asks whether the rest is wanted.
	 *
	 * @param yes what the user presses for it
	 * @throws OperationCanceledException when the user does not want it
	 */
	static void rest(String title, String question, String yes) {
		answer(() -> new MessageDialog(shell(), title, null, question, MessageDialog.QUESTION, 1, yes, Messages.cancel).open() == 0 ? Boolean.TRUE : null);
	}

	private static <T> T answer(Supplier<T> question) {
		Object[] answer = new Object[1];
		Display.getDefault().syncExec(() -> answer[0] = question.get());
		if (answer[0] == null) {
			throw new OperationCanceledException();
		}
		@SuppressWarnings("unchecked")
		T given = (T) answer[0];
		return given;
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
