package org.huunghi.aid.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.aid.AidRegister;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A donor's IATI file comes into the register of aid through the menu, and goes out again; what is wrong is told with its line. */
class IatiTest extends UnionJourney {
	private static final String ACTIVITY = """
				<iati-activity xml:lang="vi" default-currency="USD">
					<iati-identifier>XX-TEST-1-SL2024</iati-identifier>
					<reporting-org ref="XX-TEST-1" type="21"><narrative>Bạn của Nước</narrative></reporting-org>
					<title><narrative>Nước sạch cho bản vùng cao</narrative></title>
					<description><narrative>Xây bể và đường ống cho ba bản.</narrative></description>
					<participating-org role="1" type="21"><narrative>Bạn của Nước</narrative></participating-org>
					<activity-status code="2"/>
					<activity-date type="1" iso-date="2024-01-01"/>
					<recipient-country code="VN"/>
					<transaction>
						<transaction-type code="2"/>
						<transaction-date iso-date="2024-01-20"/>
						<value value-date="2024-01-20">120000.00</value>
					</transaction>
					<ex:commune xmlns:ex="urn:example:extra"><ex:name>Chiềng An</ex:name></ex:commune>
				</iati-activity>
			""";
	private static final String FULL = "<iati-activities version=\"2.03\">\n" + ACTIVITY + "</iati-activities>\n";

	@TempDir
	Path folder;

	@Test
	void aFileComesInAndGoesOutAndFaultsAreTold() throws IOException {
		data.smallUnion();
		choose("Nhập…", Files.writeString(folder.resolve("faulty.xml"), FULL.replace("iso-date=\"2024-01-01\"/>", "iso-date=\"1/1/2024\"/>")));
		SWTBotShell refused = dialog("Không thực hiện được");
		assertTrue(said(refused).contains("Dòng 9: “iso-date” là “1/1/2024”, không phải ngày tháng."), () -> said(refused));
		confirm("Không thực hiện được");
		assertEquals(0, activities());

		String second = ACTIVITY.replace("XX-TEST-1-SL2024", "XX-2").replace("<activity-status code=\"2\"/>", "<activity-status/>");
		choose("Nhập…", Files.writeString(folder.resolve("half.xml"), FULL.replace("</iati-activities>", second + "</iati-activities>")));
		SWTBotShell question = dialog("Nhập");
		assertTrue(said(question).contains("“activity-status” thiếu thuộc tính “code”"), () -> said(question));
		answer("Nhập", "Nhận các khoản còn lại");
		SWTBotShell told = dialog("Nhập");
		assertTrue(said(told).contains("Khoản viện trợ: thêm 1,") && said(told).contains("Bỏ qua vì có lỗi: 1 khoản."), () -> said(told));
		confirm("Nhập");
		explorer.node(SmallUnion.NAME, "Sổ viện trợ phi chính phủ nước ngoài", "Nước sạch cho bản vùng cao");

		Path out = folder.resolve("out.xml");
		choose("Xuất…", out);
		confirm("Xuất");
		assertTrue(Files.readString(out).contains("<ex:name>Chiềng An</ex:name>"));
	}

	private void choose(String command, Path file) {
		NativeDialogs.answerWith(file.toString());
		bot.menu("Tệp", command).click();
	}

	private int activities() {
		return data.<Integer>ofUnion(union -> union.getRegisters().stream().filter(AidRegister.class::isInstance).mapToInt(one -> one.getRecords().size()).sum());
	}
}
