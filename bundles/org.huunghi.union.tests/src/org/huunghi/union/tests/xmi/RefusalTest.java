package org.huunghi.union.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.huunghi.union.Union;
import org.huunghi.union.xmi.XmiException;
import org.huunghi.union.xmi.XmiException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faulty and hostile files are refused whole, with the line, in the reader's language. */
class RefusalTest {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String SPACES = " xmlns:union='urn:huunghi:union:1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
			+ " xmlns:xmi='http://www.omg.org/XMI' xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore' xmi:version='2.0'";

	private static XmiException refused(String text) {
		return assertThrows(XmiException.class, () -> Samples.read(text));
	}

	/** Second line: the union; third line: the fault. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"UNKNOWN_FEATURE      | <names text='a' colour='red'/>",
			"UNKNOWN_FEATURE      | <nicknames text='a'/>",
			"UNKNOWN_CLASS        | <registers xsi:type='union:Cupboard'/>",
			"UNKNOWN_PACKAGE      | <facets xsi:type='other:Facet' xmlns:other='urn:nobody'/>",
			"UNKNOWN_PACKAGE      | <facets xsi:type='ecore:EClass'/>",
			"BAD_VALUE            | <facets xsi:type='union:Person'/>",
			"BAD_VALUE            | <branches founded='the third of March'/>",
			"BAD_VALUE            | <branches kind='club'/>",
			"FOREIGN_REFERENCE    | <branches place='file:/etc/passwd#x'/>",
			"FOREIGN_REFERENCE    | <branches place='http://localhost:1/a.xmi#x'/>",
			"UNRESOLVED_REFERENCE | <branches place='#nobody'/>",
			"UNRESOLVED_REFERENCE | <sources document='#u1'/>",
			"DUPLICATE_ID         | <branches id='u'/>",
			"MALFORMED            | <branches id=b/>",
			"MALFORMED            | &undeclared;" })
	void theLineIsNamed(Kind kind, String line) {
		XmiException refused = refused(HEAD + "<union:Union id='u'" + SPACES + ">\n" + line + "\n</union:Union>\n");
		assertEquals(kind, refused.kind(), refused.getMessage());
		assertEquals(3, refused.line(), refused.getMessage());
		assertTrue(refused.column() > 0, refused.getMessage());
		assertEquals("test.xmi", refused.fileName());
	}

	@Test
	void aWrongNamespaceIsNoUnion() {
		XmiException refused = refused(HEAD + "<union:Union xmlns:union='urn:huunghi:union:99'/>");
		assertEquals(Kind.UNKNOWN_PACKAGE, refused.kind());
		assertEquals(2, refused.line());
		assertTrue(refused.message(Locale.ENGLISH).contains("urn:huunghi:union:99"));
	}

	@Test
	void everyTruncationIsRefused() throws IOException {
		Union union = Samples.union();
		Samples.addForeignFacet(union);
		String whole = Samples.written(union).strip();
		for (int end = 0; end < whole.length(); end += 7) {
			assertEquals(Kind.MALFORMED, refused(whole.substring(0, end)).kind());
		}
	}

	@Test
	void billionLaughsAreNotHeard() {
		XmiException refused = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY a 'ha'>\n<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\n"
				+ "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>\n]>\n<union:Union" + SPACES + " remarks='&c;'/>");
		assertEquals(Kind.DOCUMENT_TYPE, refused.kind());
		assertEquals(2, refused.line());
	}

	@Test
	void otherFilesAreNotRead(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		XmiException refused = refused("<!DOCTYPE u [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n<union:Union" + SPACES + "><names>&x;</names></union:Union>");
		assertEquals(Kind.DOCUMENT_TYPE, refused.kind());
		assertFalse(refused.getMessage().contains("the secret"));
		XmiException located = refused("<other:Union xmlns:other='urn:other' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:other "
				+ secret.toUri() + "'/>");
		assertEquals(Kind.UNKNOWN_PACKAGE, located.kind());
	}

	@Test
	void depthIsBounded() {
		XmiException refused = refused("<union:Union" + SPACES + ">" + "<branches>\n".repeat(100_000));
		assertEquals(Kind.TOO_DEEP, refused.kind(), refused.getMessage());
		assertTrue(refused.line() < 200);
	}

	@Test
	void embeddedPackagesCannotRunCodeOrPoseAsTheUnion() throws IOException {
		String type = "<eClassifiers xsi:type='ecore:EDataType' name='T' instanceClassName='java.io.FileOutputStream'/>";
		String facet = "<eClassifiers xsi:type='ecore:EClass' name='F' eSuperTypes='urn:huunghi:union:1#//Facet' instanceClassName='java.lang.Runtime'>"
				+ "<eStructuralFeatures xsi:type='ecore:EAttribute' name='t' eType='ecore:EDataType urn:test:p#//T'/></eClassifiers>";
		Path written = Path.of("must-not-exist.tmp");
		String body = "<ecore:EPackage name='p' nsPrefix='p' nsURI='urn:test:p'>" + type + facet + "</ecore:EPackage>\n<union:Union id='u'>"
				+ "<facets xsi:type='p:F' xmlns:p='urn:test:p' t='" + written + "'/></union:Union>";
		Union union = (Union) Samples.read("<xmi:XMI" + SPACES + ">" + body + "</xmi:XMI>").getFirst();
		assertFalse(Files.exists(written));
		assertEquals(written.toString(), union.getFacets().getFirst().eGet(union.getFacets().getFirst().eClass().getEStructuralFeature("t")));
		for (String fault : new String[] { "<ecore:EPackage name='p' nsURI='urn:huunghi:union:1'/>\n<union:Union/>", "<ecore:EPackage name='p'/>\n<union:Union/>",
				"<union:Union/>\n<ecore:EPackage name='p' nsURI='urn:test:late'/>",
				"<ecore:EPackage name='p' nsURI='urn:test:p'><eClassifiers xsi:type='ecore:EClass' name='A' eSuperTypes='urn:test:p#//A'/></ecore:EPackage><union:Union/>",
				"<ecore:EPackage name='p' nsURI='urn:test:p'><eClassifiers xsi:type='ecore:EClass' name='A' eSuperTypes='urn:nobody#//B'/></ecore:EPackage><union:Union/>" }) {
			assertEquals(Kind.BAD_PACKAGE, refused("<xmi:XMI" + SPACES + ">" + fault + "</xmi:XMI>").kind(), fault);
		}
	}

	@Test
	void messagesComeInThreeLanguages() {
		XmiException refused = refused("<union:Union colour='red'" + SPACES + "/>");
		Set<String> texts = new HashSet<>();
		for (String language : new String[] { "vi", "lo", "en" }) {
			String text = refused.message(Locale.of(language));
			assertTrue(text.contains("colour"), text);
			texts.add(text);
		}
		assertEquals(3, texts.size());
		assertTrue(refused.message(Locale.of("vi")).contains("không có trường"));
	}
}
