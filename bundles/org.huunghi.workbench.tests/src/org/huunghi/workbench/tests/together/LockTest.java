package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.together.RecordMarks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who changes a record keeps the others from changing it at the same time, and they see who it is. */
class LockTest extends SharedJourney {
	private static final String PHONE = "Điện thoại";

	@AfterEach
	void unlock() {
		colleague.together().unlock(ids.an(), true);
		colleague.together().unlock(ids.an(), false);
		data.repository().together().unlock(ids.an(), true);
	}

	private static boolean editable(Form form) {
		Text field = form.field(PHONE).widget;
		return UIThreadRunnable.syncExec(field::getEditable);
	}

	@Test
	void whatIsChangedHereIsLockedForOthersUntilItIsSaved() {
		Form form = open();
		form.type(PHONE, "0912");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "the colleague sees no lock");
		assertEquals(ME, colleague.together().lockOf(ids.an()).orElseThrow().user());
		form.save();
		waitFor(() -> colleague.together().lockOf(ids.an()).isEmpty(), () -> "still locked after the save");
		form.type(PHONE, "0913");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "the colleague sees no second lock");
		UIThreadRunnable.syncExec(() -> { form.editor().getReference().getPage().closeAllEditors(false); });
		waitFor(() -> colleague.together().lockOf(ids.an()).isEmpty(), () -> "still locked after closing");
	}

	@Test
	void whatAColleagueChangesCanOnlyBeReadUntilItIsFree() {
		Form form = open();
		assertTrue(editable(form));
		colleague.together().lock(ids.an(), false);
		waitFor(() -> !editable(form), () -> "something can still be entered");
		waitUntilSaid(form, "binh đang sửa bản ghi này");
		colleague.together().unlock(ids.an(), false);
		waitFor(() -> editable(form), () -> "nothing can be entered although it is free");
		form.type(PHONE, "0914");
		form.save();
		assertEquals("0914", colleagueSees(ids.an(), "phone"));
	}

	@Test
	void aLastingLockIsSetWithANoteShownAndTakenOff() {
		Form form = open();
		bot.menu("Sửa", "Khóa bản ghi…").click();
		var dialog = dialog("Khóa bản ghi");
		dialog.bot().text().setText("chờ thẩm tra");
		dialog.bot().button("OK").click();
		waitFor(() -> colleague.together().lockOf(ids.an()).filter(lock -> lock.lasting() && lock.note().equals("chờ thẩm tra")).isPresent(), () -> "no lock");
		waitUntilSaid(form, "Bạn đã khóa bản ghi này");
		waitFor(() -> UIThreadRunnable.syncExec(() -> RecordMarks.instance().of(ids.an()).locked()), () -> "the explorer does not know");
		form.bot().button("Mở khóa").click();
		waitFor(() -> colleague.together().lockOf(ids.an()).isEmpty(), () -> "still locked");
		assertFalse(form.editor().isDirty());
	}
}
