package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.huunghi.repository.Repository;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who saves over a slow line and types on loses nothing. */
class TypingOnTest extends SharedJourney {
	private StoppableLine line;
	private Repository slow;
	private Repository usual;
	private Form form;

	@BeforeEach
	void goThere() {
		line = new StoppableLine(office.location());
		slow = office.open(ME, line.location());
		UIThreadRunnable.syncExec(() -> {
			usual = WorkbenchRepository.instance().replace(line.location(), slow);
		});
		form = open();
	}

	@AfterEach
	void comeBack() throws Exception {
		line.goOn();
		UIThreadRunnable.syncExec(() -> {
			form.editor().getReference().getPage().closeAllEditors(false);
			WorkbenchRepository.instance().replace(office.location(), usual);
		});
		slow.close();
		line.close();
	}

	/** Saves the telephone number, while the answer does not arrive. */
	private void beginToSave() {
		form.type("Điện thoại", "0912");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "the colleague sees no lock");
		line.stop();
		form.press(SWT.CTRL, 's');
		waitFor(line::holdsAnswer, () -> "nothing is saved");
	}

	@Test
	void whatIsTypedStaysAndIsNotYetSaved() {
		beginToSave();
		form.type("Thư điện tử", "a@b.vn");
		line.goOn();
		waitFor(() -> "0912".equals(colleagueSees(ids.an(), "phone")), () -> "the number does not arrive");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "what was typed is not unsaved");
		assertEquals("a@b.vn", form.field("Thư điện tử").getText());
		assertTrue(form.editor().isDirty());
		assertNull(colleagueSees(ids.an(), "email"));
		form.save();
		assertEquals("a@b.vn", colleagueSees(ids.an(), "email"));
	}

	@Test
	void whoSavesAgainMeanwhileHasBothSaved() {
		beginToSave();
		form.type("Thư điện tử", "a@b.vn");
		Keyboard.press(SWT.CTRL, 0, 's');
		// the key is on its way through the window system
		bot.sleep(100);
		line.goOn();
		waitFor(() -> "a@b.vn".equals(colleagueSees(ids.an(), "email")), () -> "the second save was forgotten");
		form.waitForDirty(false);
		assertEquals("0912", colleagueSees(ids.an(), "phone"));
	}
}
