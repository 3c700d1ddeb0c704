package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.together.RecordMarks;
import org.junit.jupiter.api.Test;

/** What a colleague saves is there without reloading, and is marked for a while. */
class MarksTest extends SharedJourney {
	private static final String PHONE = "Điện thoại";
	private static final String EMAIL = "Thư điện tử";

	private static String tip(Form form, String label) {
		Text field = form.field(label).widget;
		String tip = UIThreadRunnable.syncExec(field::getToolTipText);
		return tip == null ? "" : tip;
	}

	@Test
	void theFieldThatAColleagueChangedSaysSo() {
		Form form = open();
		String before = tip(form, EMAIL);
		colleagueSets(ids.an(), "phone", "0922");
		form.waitForText(PHONE, "0922");
		waitFor(() -> tip(form, PHONE).startsWith("binh đã sửa lúc "), () -> "the tip is '" + tip(form, PHONE) + "'");
		waitUntilSaid(form, "binh vừa sửa");
		assertTrue(tip(form, EMAIL).equals(before), () -> tip(form, EMAIL));
	}

	@Test
	void aRecordInTheExplorerIsMarkedUntilItIsOpened() {
		explorer.node("Liên hiệp thử nghiệm", "Sổ nhân sự", "Nguyễn Văn An");
		colleagueSets(ids.an(), "phone", "0933");
		waitFor(() -> UIThreadRunnable.syncExec(() -> RecordMarks.instance().of(ids.an()).changed()), () -> "not marked");
		open();
		waitFor(() -> !UIThreadRunnable.syncExec(() -> RecordMarks.instance().of(ids.an()).changed()), () -> "still marked");
	}
}
