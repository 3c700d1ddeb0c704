package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.union.Term;
import org.junit.jupiter.api.Test;

/** The first steps in an empty data folder. */
class FirstStartTest extends UnionJourney {
	@Test
	void theGuideInstallsTheDataSetOfAProvince() {
		explorer.view().bot().button("Cài bộ dữ liệu…").click();
		SWTBotShell dialog = dialog("Cài bộ dữ liệu");
		assertFalse(dialog.bot().button("Cài đặt").isEnabled(), "nothing is chosen yet");
		dialog.bot().table().getTableItem("Liên hiệp hữu nghị tỉnh Sơn La: đại hội và số liệu ban đầu").check();
		answer("Cài bộ dữ liệu", "Cài đặt");

		explorer.node("Liên hiệp các tổ chức hữu nghị tỉnh Sơn La", "Sổ nhân sự", "Tráng Thị Xuân");
		assertEquals(1, data.unions());
		waitFor(() -> !guideIsShown(), () -> "the guide is still there");
	}

	@Test
	void aUnionIsCreatedWithTheWizard() {
		explorer.view().bot().button("Tạo liên hiệp…").click();
		SWTBotShell dialog = dialog("Liên hiệp mới");
		assertFalse(dialog.bot().button("Tạo").isEnabled(), "a union needs a name");
		dialog.bot().textWithLabel("Tên tiếng Việt:").setText("Liên hiệp các tổ chức hữu nghị tỉnh Điện Biên");
		dialog.bot().textWithLabel("Khóa:").setText("3");
		dialog.bot().textWithLabel("Nhiệm kỳ hiện tại từ:").setText("15/3/2024");
		dialog.bot().textWithLabel("đến:").setText("2020");
		assertFalse(dialog.bot().button("Tạo").isEnabled(), "a term can't end before it begins");
		dialog.bot().textWithLabel("đến:").setText("2029");
		answer("Liên hiệp mới", "Tạo");

		explorer.node("Liên hiệp các tổ chức hữu nghị tỉnh Điện Biên", "Sổ nhân sự");
		Object[] term = data.ofUnion(union -> {
			Term first = union.getRegisters().stream().flatMap(register -> register.getRecords().stream()).filter(Term.class::isInstance)
					.map(Term.class::cast).findFirst().orElseThrow();
			return new Object[] {first.getOrdinal(), first.getValidFrom().toString(), first.getValidTo().toString()};
		});
		assertEquals(List.of(3, "2024-03-15", "2029"), List.of(term));
	}

	@Test
	void theWizardIsLeftWithoutAnyChange() {
		waitFor(this::guideIsShown, () -> "no guide");
		explorer.view().bot().button("Tạo liên hiệp…").click();
		dialog("Liên hiệp mới").bot().textWithLabel("Tên tiếng Việt:").setText("Không tạo");
		Keyboard.press(SWT.NONE, SWT.ESC, (char) 0);
		waitFor(() -> bot.shells().length == 1, () -> "the wizard is still open");
		assertEquals(0, data.unions());
	}

	private boolean guideIsShown() {
		return !new WidgetSearch(explorer.view().getWidget())
				.all(Query.any(Button.class, "button").text("Cài bộ dữ liệu…")).isEmpty();
	}
}
