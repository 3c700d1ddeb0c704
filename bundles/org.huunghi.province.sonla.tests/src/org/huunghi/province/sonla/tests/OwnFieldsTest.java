package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.province.sonla.model.FilingFacet;
import org.huunghi.province.sonla.model.SonlaPackage;
import org.huunghi.union.Document;
import org.huunghi.union.Union;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.xmi.PackageHost;
import org.huunghi.union.xmi.XmiInterchange;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;

/** A province adds fields of its own, and they survive where its plug-in is missing. */
class OwnFieldsTest {
	private final LoadedDataSet data;

	OwnFieldsTest() throws IOException {
		data = SonLa.data();
	}

	@Test
	void documentsCarryTheProvincesFileNumber() {
		for (Document document : data.all(Document.class)) {
			FilingFacet filing = assertInstanceOf(FilingFacet.class, document.getFacets().getFirst());
			assertTrue(filing.getLocalFileCode().contains("số của bộ dữ liệu"), "marked as the data set's own");
		}
	}

	@Test
	void theFieldsHaveLabelsInThreeLanguages() {
		for (EClassifier type : SonlaPackage.eINSTANCE.getEClassifiers()) {
			for (EObject element : type.eContents()) {
				if (element instanceof EAttribute field) {
					assertNotEquals(ModelLabels.of(field, Locale.of("vi")), ModelLabels.of(field, Locale.of("lo")));
					assertNotEquals(ModelLabels.of(field, Locale.of("vi")), ModelLabels.of(field, Locale.ENGLISH));
				}
			}
		}
		assertEquals("Cửa khẩu", ModelLabels.of(SonlaPackage.Literals.BORDER_FACET__BORDER_GATE, Locale.of("vi")));
		assertEquals("Lưu trữ", ModelLabels.of((EClass) SonlaPackage.Literals.FILING_FACET, Locale.of("vi")));
	}

	@Test
	void theFieldsPassThroughAWorkbenchWithoutThePlugIn() throws IOException {
		byte[] exported = written(data.union());
		Union elsewhere = (Union) XmiInterchange.read(new ByteArrayInputStream(exported), "sonla.xmi", new PackageHost() {
			@Override
			public EPackage find(String nsURI) {
				return nsURI.equals(SonlaPackage.eNS_URI) ? null : PackageHost.REGISTERED.find(nsURI);
			}

			@Override
			public void adopt(EPackage embedded) {
				assertEquals(SonlaPackage.eNS_URI, embedded.getNsURI());
			}
		}).getFirst();
		assertEquals(new String(exported), new String(written(elsewhere)));
		Union home = (Union) XmiInterchange.read(new ByteArrayInputStream(written(elsewhere)), "sonla.xmi").getFirst();
		assertEquals(data.all(FilingFacet.class).size(), count(home));
	}

	private static byte[] written(Union union) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(List.of(union), out);
		return out.toByteArray();
	}

	private static long count(Union union) {
		long count = 0;
		for (var all = union.eAllContents(); all.hasNext();) {
			count += all.next() instanceof FilingFacet ? 1 : 0;
		}
		return count;
	}
}
