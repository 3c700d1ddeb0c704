package org.huunghi.union.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.huunghi.union.Facet;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Place;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.PackageHost;
import org.huunghi.union.xmi.XmiException;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written comes back equal, and the same each time. */
class RoundTripTest {

	@Test
	void aUnionComesBackEqual() throws IOException {
		String first = Samples.written(Samples.union());
		Union back = (Union) Samples.read(first).getFirst();
		assertEquals("Sơn La ຫຼວງນໍ້າທາ", back.getNames().getFirst().getText());
		PeriodTotal total = (PeriodTotal) back.getRegisters().getFirst().getRecords().getFirst();
		assertSame(((FigureRegister) back.getRegisters().getFirst()).getIndicators().getFirst(), total.getIndicator());
		assertEquals("over 17000000 USD", total.getMoney().toString());
		assertNull(back.eResource(), "the records lie in no resource");
		assertEquals(first, Samples.written(back), "same objects, same bytes");
		assertTrue(first.contains("indicator=\"#i\""), first);
		assertTrue(first.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), first);
	}

	@Test
	void whatLiesInResourcesOfItsOwnIsWrittenWhereItBelongs() throws IOException {
		Union union = Samples.union();
		String plain = Samples.written(union);
		Resource one = new XMIResourceImpl();
		one.getContents().add(union);
		Resource other = new XMIResourceImpl();
		other.getContents().add(union.getRegisters().getFirst());
		assertEquals(plain, Samples.written(union));
		assertSame(other, union.getRegisters().getFirst().eResource(), "writing moves nothing");
	}

	@Test
	void outsideReferencesAreProxiesUntilTheyAreResolved() throws IOException {
		Union back = (Union) Samples.read(Samples.written(Samples.union())).getFirst();
		PeriodTotal total = (PeriodTotal) back.getRegisters().getFirst().getRecords().getFirst();
		EObject proxy = total.getPlaces().getFirst();
		assertTrue(proxy.eIsProxy());
		assertEquals(Optional.of("outside"), XmiInterchange.referencedId(proxy));
		assertEquals(Set.of("outside"), OutsideReferences.resolve(List.of(back), id -> null));
		Place place = UnionFactory.eINSTANCE.createPlace();
		assertEquals(Set.of(), OutsideReferences.resolve(List.of(back), id -> place));
		assertSame(place, total.getPlaces().getFirst());
		assertEquals(Optional.empty(), XmiInterchange.referencedId(place));
	}

	@Test
	void fieldsOfAMissingPlugInTravelWithTheFile() throws IOException {
		Union union = Samples.union();
		Samples.addForeignFacet(union);
		String text = Samples.written(union);
		Union back = (Union) Samples.read(text).getFirst();
		EObject facet = assertInstanceOf(Facet.class, back.getFacets().getFirst());
		assertEquals("GateFacet", facet.eClass().getName());
		assertEquals("Cửa khẩu", facet.eGet(facet.eClass().getEStructuralFeature("gate")));
		assertEquals("2019-03", facet.eGet(facet.eClass().getEStructuralFeature("opened")).toString());
		assertEquals(text, Samples.written(back));
		assertFalse(EPackage.Registry.INSTANCE.containsKey(Samples.FOREIGN_PACKAGE), "a file leaves nothing behind");
	}

	@Test
	void theHostIsAskedFirstAndToldOfWhatItLacks() throws IOException {
		Union union = Samples.union();
		EPackage known = Samples.addForeignFacet(union).eClass().getEPackage();
		byte[] bytes = Samples.written(union).getBytes(StandardCharsets.UTF_8);
		List<EPackage> adopted = new ArrayList<>();
		for (boolean knows : new boolean[] { true, false }) {
			List<EObject> back = XmiInterchange.read(new ByteArrayInputStream(bytes), "test.xmi", new PackageHost() {
				@Override
				public EPackage find(String nsURI) {
					return knows && nsURI.equals(known.getNsURI()) ? known : PackageHost.REGISTERED.find(nsURI);
				}

				@Override
				public void adopt(EPackage embedded) {
					adopted.add(embedded);
				}
			});
			EPackage used = ((Union) back.getFirst()).getFacets().getFirst().eClass().getEPackage();
			assertSame(knows ? known : adopted.getFirst(), used);
		}
		assertEquals(1, adopted.size());
	}

	@Test
	void severalRootsKeepTheirOrder() throws IOException {
		Union a = Samples.union();
		Union b = UnionFactory.eINSTANCE.createUnion();
		b.setId("b");
		b.getSources().add(UnionFactory.eINSTANCE.createSource());
		List<EObject> back = Samples.read(Samples.written(b, a));
		assertEquals(List.of("b", "u"), back.stream().map(EcoreUtil::getID).toList());
	}

	/** Whatever an analyst pastes comes back to the letter. */
	@Property(tries = 500)
	void anyTextSurvives(@ForAll String text) throws IOException {
		Union union = UnionFactory.eINSTANCE.createUnion();
		union.setRemarks(text);
		if (text.codePoints().anyMatch(c -> c == 0 || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff)) {
			XmiException refused = assertThrows(XmiException.class, () -> Samples.written(union));
			assertEquals(XmiException.Kind.UNWRITABLE_TEXT, refused.kind());
		} else {
			assertEquals(text, ((Union) Samples.read(Samples.written(union)).getFirst()).getRemarks());
		}
	}

	/** Line ends of XML 1.1 and control characters, which come with slides and old word processors. */
	@Test
	void controlCharactersSurvive() throws IOException {
		for (String text : List.of("a\u000bb", "a\tb\r\nc\nd", "a\u0085b\u2028c", "\u0001\u0085\u2028\u007f\u009f", "\u007f\u0085")) {
			Union union = UnionFactory.eINSTANCE.createUnion();
			union.setRemarks(text);
			assertEquals(text, ((Union) Samples.read(Samples.written(union)).getFirst()).getRemarks());
		}
	}
}
