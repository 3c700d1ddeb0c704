package org.huunghi.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.exchange.StudentRegister;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first delegation and the first students of a union: their registers come with them, their forms say what is wrong. */
class DelegationTest extends UnionJourney {
	private static final String TITLE = "Đoàn thăm Hủa Phăn";

	@BeforeEach
	void aUnion() {
		data.smallUnion();
	}

	@Test
	void theFirstDelegationBringsItsLog() {
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", "Đoàn đối ngoại").click();
		Form form = new Form(bot, "Đoàn ra");
		form.type("Tên đoàn", TITLE).type("Từ ngày", "11/3/2024").type("Đến ngày", "10/3/2024").type("Số người", "hơn 8").leave();
		waitFor(() -> form.message() != null && form.message().contains("Đến ngày"), () -> String.valueOf(form.message()));

		form.type("Đến ngày", "13/3/2024").leave();
		waitFor(() -> form.message() != null && form.message().contains("chưa ghi địa phương đối tác"), () -> String.valueOf(form.message()));
		form.save();
		waitFor(() -> form.editor().getTitle().equals(TITLE + " (11/3/2024)"), () -> form.editor().getTitle());
		explorer.node(SmallUnion.NAME, "Sổ đoàn ra, đoàn vào", TITLE + " (11/3/2024)");
		assertTrue(explorer.search("doan tham hua phan").stream().anyMatch(hit -> hit.contains(TITLE)));
		assertEquals("over 8", this.<Delegation>stored(ExchangeLog.class, delegation -> delegation.getHeadCount().toString()));
	}

	@Test
	void theFirstStudentsBringTheirRegister() {
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", "Đợt tiếp nhận lưu học sinh Lào").click();
		Form form = new Form(bot, "Đợt tiếp nhận lưu học sinh Lào");
		form.type("Ngành học", "Nông nghiệp").type("Năm học từ năm", "2022").type("Số lưu học sinh", "35").leave();
		form.waitForText("Năm học từ năm", "2022");
		form.save();
		assertEquals("2022 35", this.<StudentIntake>stored(StudentRegister.class, intake -> intake.getSchoolYear() + " " + intake.getStudents()));
	}

	private <T extends Record> String stored(Class<? extends Register> type, Function<T, String> text) {
		return data.<String>ofUnion(union -> {
			Register register = union.getRegisters().stream().filter(type::isInstance).findFirst().orElseThrow();
			@SuppressWarnings("unchecked")
			T record = (T) register.getRecords().get(0);
			return text.apply(record);
		});
	}
}
