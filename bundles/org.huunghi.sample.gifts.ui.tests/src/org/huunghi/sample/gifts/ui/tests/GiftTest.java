package org.huunghi.sample.gifts.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huunghi.sample.gifts.Gift;
import org.huunghi.sample.gifts.GiftRegister;
import org.huunghi.union.Register;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.Test;

/** The first gift of a union: its register comes with it, its form says what is wrong, and it is found again. */
class GiftTest extends UnionJourney {
	@Test
	void theFirstGiftBringsItsRegister() {
		data.smallUnion();
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", "Tặng phẩm").click();
		Form form = new Form(bot, "Tặng phẩm");
		waitFor(() -> form.message() != null && form.message().contains("chưa có tên hiện vật"), () -> String.valueOf(form.message()));

		form.type("Hiện vật", "Khèn Mông").type("Ngày", "11/3/2024").type("Nơi lưu giữ", "Phòng truyền thống").leave();
		form.save();
		waitFor(() -> form.editor().getTitle().equals("Khèn Mông (11/3/2024)"), () -> form.editor().getTitle());
		explorer.node(SmallUnion.NAME, "Sổ tặng phẩm", "Khèn Mông (11/3/2024)");
		assertTrue(explorer.search("khen mong").stream().anyMatch(hit -> hit.contains("Khèn Mông")));
		assertEquals("Phòng truyền thống", data.<String>ofUnion(union -> {
			Register register = union.getRegisters().stream().filter(GiftRegister.class::isInstance).findFirst().orElseThrow();
			return ((Gift) register.getRecords().get(0)).getKeptAt();
		}));
	}
}
