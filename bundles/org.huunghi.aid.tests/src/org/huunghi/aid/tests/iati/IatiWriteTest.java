package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.huunghi.aid.tests.iati.Facts.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.transfer.IatiException;
import org.junit.jupiter.api.Test;

/** What was entered by hand goes out as a valid file; what the standard asks for and nobody knows is told and never made up. */
class IatiWriteTest {
	private static final Locale VI = Locale.of("vi");

	private final Exchange exchange = new Exchange();

	@Test
	void enteredByHandGoesOutValidAndComesBackTheSame() throws IOException {
		exchange.byHand();
		byte[] file = exchange.write();
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)), new String(file, StandardCharsets.UTF_8));
		Exchange again = new Exchange();
		again.read(file);
		AidActivity back = again.activity();
		assertEquals("XX-UNION-1-" + exchange.activity().getId(), back.getIatiIdentifier());
		exchange.activity().setIatiIdentifier(back.getIatiIdentifier());
		assertEquals(facts(exchange.activity()), facts(back));
		assertTrue(new String(file, StandardCharsets.UTF_8).contains("Nguồn chỉ ghi 2024."), "an inexact date says so");
		assertEquals(List.of(), exchange.exported.messages(VI));
	}

	@Test
	void ourOwnFileIsKnownAgain() throws IOException {
		exchange.byHand();
		byte[] file = exchange.write();
		assertEquals(1, exchange.read(file).changed());
		assertEquals(1, exchange.activities().size());
		assertEquals(Exchange.canonical(file), Exchange.canonical(exchange.write()));
	}

	@Test
	void whatIsUnknownIsToldAndNeverMadeUp() throws IOException {
		AidActivity activity = exchange.byHand();
		with(activity, "committed", amount("5 USD", null));
		activity.setStatus(AidStatus.UNKNOWN);
		activity.setRemarks(null);
		activity.getDonors().clear();
		activity.setActualFrom(null);
		activity.setPlannedTo(null);
		IatiException refused = assertThrows(IatiException.class, () -> exchange.write(null, false));
		assertEquals(List.of("“Trường mầm non”: trong “Cam kết”, khoản 5 USD chưa có ngày; IATI bắt buộc phải có.",
				"“Trường mầm non”: chưa rõ công bố dưới mã tổ chức nào. Hãy ghi mã, ví dụ XM-DAC-704-1, vào tên gọi của liên hiệp với loại “Tên khác”, "
						+ "hoặc cho biết mã khi xuất.",
				"“Trường mầm non”: trường “Ghi chú” còn trống; IATI bắt buộc phải có phần mô tả, được lấy từ trường này.",
				"“Trường mầm non”: chưa ghi bên tài trợ, chủ khoản viện trợ hay cơ quan chủ quản; IATI bắt buộc có ít nhất một bên.",
				"“Trường mầm non”: trường “Tình trạng” còn trống; IATI bắt buộc phải có.",
				"“Trường mầm non”: chưa rõ ngày bắt đầu hay ngày kết thúc nào; IATI bắt buộc có ít nhất một ngày."),
				refused.reasons().stream().map(reason -> reason.message(VI)).toList());
	}

	@Test
	void theOthersGoOutWhereOneCannot() throws IOException {
		exchange.byHand();
		exchange.union.getRegisters().forEach(register -> {
			if (register instanceof AidRegister) {
				register.getRecords().add(make("AidActivity", "names", "Chưa rõ"));
			}
		});
		assertThrows(IatiException.class, exchange::write);
		byte[] file = exchange.write("XX-UNION-1", true);
		assertEquals(1, exchange.exported.written());
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)));
	}
}
