package org.huunghi.workbench.tests.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.huunghi.repository.Repository;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.Test;

/** The server goes away under somebody's unsaved work and comes back. */
class ReconnectTest extends ServerJourney {
	private static final String PHONE = "Điện thoại";
	private static final String NOT_NOW = "Chưa lưu được lúc này";

	@Test
	void unsavedWorkSurvivesARestartOfTheServerAndIsSavedAfterIt() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.type(PHONE, "0912");
		form.leave();
		form.waitForDirty(true);
		server.stop();
		waitFor(() -> status().contains("đang kết nối lại"), this::status);

		form.press(SWT.CTRL, 's');
		SWTBotShell told = dialog(NOT_NOW);
		assertTrue(said(told).contains("Không mất gì"), () -> said(told));
		answer(NOT_NOW, "Đóng");
		assertTrue(form.editor().isDirty());
		form.type("Thư điện tử", "an@sonla.gov.vn");
		form.leave();

		server.start();
		waitFor(() -> status().contains("trực tuyến"), this::status);
		assertEquals("0912", form.field(PHONE).getText());
		assertEquals("an@sonla.gov.vn", form.field("Thư điện tử").getText());
		form.save();
		try (Repository other = server.open(UnionServer.READER)) {
			assertEquals(List.of("0912", "an@sonla.gov.vn"), other.read(view -> {
				var person = view.find(ids.an()).orElseThrow();
				return List.of(person.eGet(person.eClass().getEStructuralFeature("phone")), person.eGet(person.eClass().getEStructuralFeature("email")));
			}));
		}
		assertEquals(1, bot.shells().length, "nothing that only refreshes the window has complained");
	}
}
