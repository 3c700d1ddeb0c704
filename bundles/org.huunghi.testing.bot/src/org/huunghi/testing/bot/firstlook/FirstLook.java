package org.huunghi.testing.bot.firstlook;

import java.nio.file.Path;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.tour.Journey;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotCTabItem;
import org.huunghi.testing.bot.workbench.Pages;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.testing.bot.workbench.SWTBotView;

/**
 * Shows the product on the data of the two unions in pictures: the perspective with the committee of Sơn La, the form of its
 * chair, its structure and, where that plug-in is there, the result of an election. It goes by places in the tree and not by words, so that it finds its way in every language.
 */
public final class FirstLook implements Journey {
	private static final long PATIENCE = 30_000;
	private static final int PERSONS = 0;
	private static final int TERMS = 2;
	private static final int EVENTS = 6;
	private static final int ELECTIONS = 8;
	private static final int RESULT = 5;

	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		maximise(bot);
		bot.closeAllEditors();
		bot.resetActivePerspective();
		SWTBotView problems = bot.viewById("org.huunghi.workbench.problems");
		problems.show();
		UnionTree tree = new UnionTree(bot);
		int union = tree.awaitSonLa();
		tree.expand(union, EVENTS);
		SWTBotEditor chair = tree.open(union, PERSONS, 1);
		tree.open(union, TERMS, 1, 1);
		tree.collapse(union, TERMS, 1);
		bot.waitUntil(Conditions.of(() -> problems.bot().table().rowCount() > 0, () -> "no problems are shown"), PATIENCE);
		picture(bot, output, "1-main.png");

		chair.show();
		toggleZoom(chair.getReference());
		picture(bot, output, "2-form.png");
		toggleZoom(chair.getReference());

		if (tree.has(union, ELECTIONS, 0)) {
			SWTBotEditor election = tree.open(union, ELECTIONS, 0);
			tree.collapse(union, ELECTIONS);
			toggleZoom(election.getReference());
			CTabFolder pages = new WidgetSearch(election.getWidget()).find(Query.any(CTabFolder.class, "tabs of the pages"), 0);
			new SWTBotCTabItem(UIThreadRunnable.syncExec(() -> pages.getItem(RESULT))).activate();
			picture(bot, output, "4-election.png");
			toggleZoom(election.getReference());
		}

		tree.showStructure(union);
		SWTBotView structure = bot.viewById("org.huunghi.workbench.structure");
		toggleZoom(structure.getReference());
		new Drawing(structure).awaitBoxes(bot, PATIENCE);
		picture(bot, output, "3-structure.png");
		toggleZoom(structure.getReference());
	}

	private static void maximise(SWTWorkbenchBot bot) {
		Shell shell = UIThreadRunnable.syncExec(() -> Pages.active().getWorkbenchWindow().getShell());
		UIThreadRunnable.syncExec(() -> {
			shell.setMaximized(true);
			shell.forceActive();
		});
		bot.waitUntil(Conditions.of(() -> UIThreadRunnable.syncExec(() -> shell.getSize().x >= shell.getMonitor().getClientArea().width - 2),
				() -> "the window is not maximised"), PATIENCE);
	}

	private static void toggleZoom(IWorkbenchPartReference part) {
		UIThreadRunnable.act(() -> Pages.active().toggleZoom(part));
	}

	/** A picture for people: what has just been laid out gets a moment to be drawn. */
	private static void picture(SWTWorkbenchBot bot, Path output, String name) {
		bot.waitUntil(Conditions.of(() -> UIThreadRunnable.syncExec(() -> !PlatformUI.getWorkbench().isStarting()), () -> "still starting"), PATIENCE);
		SWTUtils.sleep(1500);
		UIThreadRunnable.syncExec(() -> Pages.active().getWorkbenchWindow().getShell().update());
		if (!bot.captureScreenshot(output.resolve(name).toString())) {
			throw new IllegalStateException("No picture " + name);
		}
	}
}
