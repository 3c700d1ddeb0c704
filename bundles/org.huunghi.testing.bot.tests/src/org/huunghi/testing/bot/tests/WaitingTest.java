package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.junit.ScreenshotOnFailure;
import org.huunghi.testing.bot.tour.Tour;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotButton;
import org.huunghi.testing.bot.widgets.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/** Waiting, windows, pictures, answers for the window system's dialogs, and a tour that can't begin. */
@ExtendWith(ScreenshotOnFailure.class)
class WaitingTest {
	private final SWTBot bot = new SWTBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private final String folder = SWTBotPreferences.SCREENSHOTS_DIR;
	private Window window;

	@BeforeEach
	void open() {
		window = new Window("Waiting", w -> new Button(w.shell(), SWT.PUSH).setText("Button"));
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = timeout;
		SWTBotPreferences.SCREENSHOTS_DIR = folder;
		window.close();
	}

	@Test
	void conditionThatStaysFalseTimesOut() {
		String message = assertThrows(TimeoutException.class,
				() -> bot.waitUntil(Conditions.shellIsActive("Other"), 200)).getMessage();
		assertTrue(message.contains("200 ms") && message.contains("'Other'") && message.contains("Waiting"), message);
	}

	@Test
	void failureOfAConditionIsTheCause() {
		TimeoutException e = assertThrows(TimeoutException.class, () -> bot.waitUntil(Conditions.of(() -> {
			throw new IOException("not yet");
		}, () -> "it"), 100));
		assertEquals("not yet", e.getCause().getMessage());
	}

	@Test
	void laterWidgetIsFound() {
		UIThreadRunnable.asyncExec(() -> window.shell().getDisplay().timerExec(500, () -> {
			new Button(window.shell(), SWT.PUSH).setText("Later");
			window.shell().layout();
		}));
		assertEquals("Later", bot.button("Later").getText());
	}

	@Test
	void windowsAreFoundByTitle() {
		Shell other = UIThreadRunnable.syncExec(() -> {
			Shell shell = new Shell(window.shell().getDisplay());
			shell.setText("Other");
			shell.setSize(200, 100);
			shell.open();
			return shell;
		});
		try {
			bot.shell("Other").activate();
			assertEquals("Other", bot.activeShell().getText());
			bot.shell("Waiting").activate();
			assertEquals("Waiting", bot.activeShell().getText());
			bot.shell("Other").close();
			bot.waitUntil(Conditions.of(other::isDisposed, () -> "open"));
		} finally {
			UIThreadRunnable.syncExec(other::dispose);
		}
		SWTBotPreferences.TIMEOUT = 200;
		String message = assertThrows(WidgetNotFoundException.class, () -> bot.shell("Other")).getMessage();
		assertTrue(message.contains("Waiting"), message);
	}

	@Test
	void disposedWidgetIsNamed() {
		SWTBotButton button = bot.button("Button");
		UIThreadRunnable.syncExec(button.widget::dispose);
		String message = assertThrows(WidgetNotFoundException.class, button::getText).getMessage();
		assertTrue(message.contains("Button 'Button'"), message);
	}

	@Test
	void userInterfaceThreadMayNotWait() {
		assertThrows(IllegalStateException.class, () -> UIThreadRunnable.syncExec(() -> bot.button("Button")));
	}

	@Test
	void failedTestLeavesAPicture(@TempDir Path dir) throws Exception {
		SWTBotPreferences.SCREENSHOTS_DIR = dir.toString();
		ExtensionContext context = proxy(ExtensionContext.class, method -> switch (method) {
		case "getExecutionException" -> Optional.of(new AssertionError());
		case "getRequiredTestClass" -> WaitingTest.class;
		default -> Optional.of(WaitingTest.class.getDeclaredMethods()[0]);
		});
		new ScreenshotOnFailure().afterTestExecution(context);
		Path picture = dir.resolve("WaitingTest." + WaitingTest.class.getDeclaredMethods()[0].getName() + ".png");
		assertTrue(Files.isRegularFile(picture), () -> List.of(dir.toFile().list()).toString());
		ImageData data = new ImageData(picture.toString());
		int width = UIThreadRunnable.syncExec(() -> Display.getCurrent().getBounds().width);
		assertEquals(width, data.width);
		assertTrue(hasSeveralColours(data));
	}

	@Test
	@SuppressWarnings("unchecked")
	void dialogsOfTheWindowSystemAreAnswered() {
		NativeDialogs.answerWith("a.xmi");
		Function<String, String> ask = title -> UIThreadRunnable.syncExec(() -> {
			FileDialog dialog = new FileDialog(window.shell());
			dialog.setText(title);
			return ((Function<Dialog, String>) Display.getCurrent().getData(NativeDialogs.KEY)).apply(dialog);
		});
		assertEquals("a.xmi", ask.apply("Export"));
		assertNull(ask.apply("Unexpected"));
		assertEquals(List.of("Export", "Unexpected"), NativeDialogs.asked());
		NativeDialogs.reset();
		assertNull(UIThreadRunnable.<Object>syncExec(() -> Display.getCurrent().getData(NativeDialogs.KEY)));
	}

	@Test
	void tourWithoutAJourneyFails() throws Exception {
		IApplicationContext context = proxy(IApplicationContext.class,
				method -> Map.of(IApplicationContext.APPLICATION_ARGS, new String[] {"-screenshots", "x"}));
		assertEquals(1, new Tour().start(context));
	}

	private static boolean hasSeveralColours(ImageData data) {
		for (int x = 0; x < data.width; x += 7) {
			for (int y = 0; y < data.height; y += 7) {
				if (data.getPixel(x, y) != data.getPixel(0, 0)) {
					return true;
				}
			}
		}
		return false;
	}

	private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
				(self, method, arguments) -> answers.apply(method.getName())));
	}
}
