package org.huunghi.aid.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SupportActivity;
import org.huunghi.aid.tests.Samples;
import org.huunghi.union.Union;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.Test;

/** Aid and support travel in the interchange files and come back equal. */
class RoundTripTest {

	@Test
	void bothRegistersComeBackEqual() throws IOException {
		String written = written(Samples.union());
		Union back = (Union) XmiInterchange.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), "aid.xmi").getFirst();
		assertEquals(written, written(back), "same objects, same bytes");

		DonorRegistration registration = (DonorRegistration) back.getRegisters().get(1).getRecords().get(0);
		AidActivity activity = (AidActivity) back.getRegisters().get(1).getRecords().get(1);
		assertSame(registration.getOrganisation(), activity.getDonors().getFirst());
		assertEquals("over 17000000 USD", activity.getCommitted().getFirst().getMoney().toString());
		assertEquals(new BigDecimal("25400.5"), activity.getCommitted().getFirst().getRate());
		assertNull(activity.getDisbursed().getFirst().getRate(), "unknown is not zero");
		assertEquals("2024-03", activity.getApprovalDate().toString());
		assertEquals(Sector.MINE_ACTION, activity.getSectors().getFirst().getSector());
		assertEquals("about 120", activity.getResults().getFirst().getActual().toString());
		assertEquals("XM-DAC-1", activity.getIatiIdentifier());
		SupportActivity support = (SupportActivity) back.getRegisters().get(2).getRecords().get(0);
		assertEquals("Máy tính\nvà bàn ghế ເຄື່ອງ", support.getGoods());
		assertTrue(support.getValue().toString().endsWith("VND"));
	}

	private static String written(EObject root) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(List.of(root), out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
