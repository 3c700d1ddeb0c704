package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.find.WidgetTree;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rule finds is shown while it is true, and leads to the field. */
class ProblemsTest extends UnionJourney {
	private static final String TURNED = "span.turned";

	@BeforeEach
	void aUnion() {
		data.smallUnion();
		bot.viewById("org.huunghi.workbench.problems").show();
	}

	private SWTBotTable problems() {
		return bot.viewById("org.huunghi.workbench.problems").bot().table();
	}

	private void endOfTerm(Form form, String year) {
		form.type("Đến", year);
		form.leave();
	}

	@Test
	void aProblemAppearsWithTheEditAndGoesWithTheFix() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.TERMS, SmallUnion.TERM);
		endOfTerm(form, "2020");
		waitFor(() -> form.message() != null && form.message().contains("2020"), () -> "the form says " + form.message());
		form.save();
		waitFor(() -> problems().containsItem(TURNED), () -> "not among the problems");

		endOfTerm(form, "2029");
		form.save();
		waitFor(() -> !problems().containsItem(TURNED), () -> "still among the problems");
		waitFor(() -> form.message() == null || !form.message().contains("2020"), () -> "the form still says " + form.message());
	}

	@Test
	void aDoubleClickOpensTheRecordAtTheField() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.TERMS, SmallUnion.TERM);
		endOfTerm(form, "2020");
		form.save();
		form.editor().close();
		explorer.view().show();

		problems().getTableItem(TURNED).doubleClick();
		Form again = new Form(bot, SmallUnion.TERM);
		assertNotNull(again.field("Đến"));
		waitFor(() -> "Đến:".equals(focused()) || "Từ:".equals(focused()), () -> "the cursor is at " + focused());
		assertEquals(SmallUnion.TERM, bot.activeEditor().getTitle());
	}

	private static String focused() {
		return UIThreadRunnable.syncExec(() -> {
			Control control = Display.getCurrent().getFocusControl();
			return control == null ? null : WidgetTree.labelOf(control);
		});
	}
}
