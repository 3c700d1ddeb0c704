package org.huunghi.testing.bot.utils;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.Display;
import org.huunghi.testing.bot.finders.UIThreadRunnable;

/**
 * Answers the dialogs of the window system, which no test can reach: those for files and folders.
 * The code that opens one asks the display first: if {@link Display#getData(String)} for {@link #KEY} holds a {@code Function<Dialog, String>},
 * that function gives the path, or null for a dialog that was cancelled, and the dialog is not opened.
 */
public final class NativeDialogs {
	/** Key of the function in the display's data. */
	public static final String KEY = "org.huunghi.nativeDialog";
	private static final Deque<String> ANSWERS = new ArrayDeque<>();
	private static final List<String> ASKED = new ArrayList<>();

	private NativeDialogs() {
	}

	/** The next dialog chooses this path. @param path null to cancel it */
	public static void answerWith(String path) {
		UIThreadRunnable.syncExec(() -> {
			Function<Dialog, String> function = NativeDialogs::answer;
			ANSWERS.add(path == null ? "" : path);
			Display.getCurrent().setData(KEY, function);
		});
	}

	/** @return the titles of the dialogs that were answered since the last {@link #reset()} */
	public static List<String> asked() {
		return UIThreadRunnable.syncExec(() -> List.copyOf(ASKED));
	}

	/** Lets dialogs open again. */
	public static void reset() {
		UIThreadRunnable.syncExec(() -> {
			ANSWERS.clear();
			ASKED.clear();
			Display.getCurrent().setData(KEY, null);
		});
	}

	/** A dialog that no test expects is cancelled, for nobody could close it. */
	private static String answer(Dialog dialog) {
		ASKED.add(dialog.getText());
		String answer = ANSWERS.poll();
		return answer == null || answer.isEmpty() ? null : answer;
	}
}
