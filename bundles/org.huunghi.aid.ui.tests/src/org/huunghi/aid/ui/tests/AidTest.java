package org.huunghi.aid.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.union.Register;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.Test;

/** The first aid and the first support of a union: each brings the register of its own direction, and the form says what is wrong. */
class AidTest extends UnionJourney {
	private static final String AID = "Nước sạch bản Nà Ngà";
	private static final String SUPPORT = "Trường học Hủa Phăn";

	@Test
	void eachDirectionHasItsRegister() {
		data.smallUnion();
		Form form = create("Khoản viện trợ", AID);
		explorer.node(SmallUnion.NAME, "Sổ viện trợ phi chính phủ nước ngoài", AID);
		form.type("Số quyết định", "12/QĐ-UBND").type("Ngày phê duyệt", "11/3/2024").type("Thực hiện từ", "1/3/2024").leave();
		waitFor(() -> form.message() != null && form.message().contains("trước khi được phê duyệt"), () -> String.valueOf(form.message()));
		form.type("Thực hiện từ", "1/4/2024").leave();
		waitFor(() -> form.message() == null || !form.message().contains("trước khi được phê duyệt"), form::message);
		form.save();
		assertEquals(List.of("12/QĐ-UBND", "2024-03-11", "2024-04-01"), data.<List<String>>ofUnion(union -> {
			Register register = union.getRegisters().stream().filter(AidRegister.class::isInstance).findFirst().orElseThrow();
			AidActivity activity = (AidActivity) register.getRecords().get(0);
			return List.of(activity.getApprovalNumber(), activity.getApprovalDate().toString(), activity.getActualFrom().toString());
		}));

		create("Khoản hỗ trợ Lào", SUPPORT);
		explorer.node(SmallUnion.NAME, "Sổ hỗ trợ Lào", SUPPORT);
	}

	private Form create(String kind, String name) {
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", kind).click();
		dialog(kind + " mới").bot().text().setText(name);
		confirm(kind + " mới");
		return new Form(bot, name);
	}
}
