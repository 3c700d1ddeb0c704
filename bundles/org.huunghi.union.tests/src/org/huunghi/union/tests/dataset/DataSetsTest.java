package org.huunghi.union.tests.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSetPart;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.Test;

/** Data sets are found through the extension point, with a name in each language. */
class DataSetsTest {

	@Test
	void anUnknownDataSetIsNoError() {
		assertEquals(Optional.empty(), DataSets.find("org.huunghi.nowhere"));
	}

	@Test
	void whatThisBundleOffersIsFound() throws IOException {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		DataSet found = DataSets.find("org.huunghi.union.tests.sample").orElseThrow();
		assertEquals("sample.xmi", found.fileName());
		Set<String> names = new HashSet<>();
		for (String language : List.of("vi", "lo", "en")) {
			names.add(found.name(Locale.of(language)));
		}
		assertEquals(Set.of("Bộ dữ liệu mẫu", "ຊຸດຂໍ້ມູນຕົວຢ່າງ", "Sample data set"), names);
		try (InputStream in = found.open()) {
			assertTrue(XmiInterchange.read(in, found.fileName()).getFirst() instanceof Union);
		}
	}

	@Test
	void itsPartsAreThoseWithinAndThoseThatOthersBring() throws IOException {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		List<DataSetPart> parts = DataSets.find("org.huunghi.union.tests.sample").orElseThrow().parts();
		assertEquals(List.of("sample-awards.xmi", "sample-awards.xmi", "sample.xmi"), parts.stream().map(DataSetPart::fileName).toList());
		assertEquals(List.of(true, false, true), parts.stream().map(DataSetPart::isUsable).toList());
		assertEquals("other", parts.getLast().unionId());
		try (InputStream in = parts.getFirst().open()) {
			assertTrue(XmiInterchange.read(in, "part").getFirst() instanceof Register);
		}
	}

	@Test
	void aPartIsUsableWhereItsPackageIs() throws IOException {
		URL file = URI.create("file:///data/sonla-elections.xmi").toURL();
		assertTrue(new DataSetPart(UnionPackage.eNS_URI, "union", file).isUsable());
		assertFalse(new DataSetPart("urn:huunghi:nowhere:1", "union", file).isUsable());
		assertEquals("sonla-elections.xmi", new DataSetPart("p", "union", file).fileName());
		assertThrows(NullPointerException.class, () -> new DataSetPart("p", null, file));
	}

	@Test
	void aDataSetWithoutItsFileIsLeftOut() {
		assertEquals(Optional.empty(), DataSets.find("org.huunghi.union.tests.lost"));
	}
}
