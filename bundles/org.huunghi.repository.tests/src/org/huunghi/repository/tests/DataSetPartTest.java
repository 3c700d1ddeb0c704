package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.transfer.DataSetState;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Award;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSetPart;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets with parts for other plug-ins: installed with them, without them, and when they come later. */
class DataSetPartTest {
	private static final UnionFactory MAKE = UnionFactory.eINSTANCE;
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:union=\"urn:huunghi:union:1\">";
	private static final String AWARDS = HEAD + "<union:AwardRegister id=\"awards\"><records xsi:type=\"union:Award\" id=\"award\" decision=\"#decree\""
			+ " persons=\"urn:huunghi:id:p1\"/></union:AwardRegister>"
			+ "<union:DocumentRegister id=\"decrees\"><records xsi:type=\"union:Document\" id=\"decree\"/></union:DocumentRegister></xmi:XMI>";

	@TempDir
	Path folder;
	private Repository repository;
	private final List<DataSetPart> parts = new ArrayList<>();

	@BeforeEach
	void open() throws IOException {
		repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING);
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XmiInterchange.write(List.of(Samples.union(Samples.person("p1", "Nguyễn Văn An"))), out);
			Files.write(folder.resolve("main.xmi"), out.toByteArray());
		}
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private DataSet dataSet() throws IOException {
		return new DataSet("sample", locale -> "Mẫu", folder.resolve("main.xmi").toUri().toURL(), parts);
	}

	private void part(String name, String packageUri, String unionId, String text) throws IOException {
		parts.add(new DataSetPart(packageUri, unionId, Files.writeString(folder.resolve(name), text).toUri().toURL()));
	}

	private byte[] export() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(repository, out);
		return out.toByteArray();
	}

	@Test
	void partsOfInstalledPlugInsComeWithTheirReferences() throws IOException {
		part("awards.xmi", UnionPackage.eNS_URI, Samples.UNION, AWARDS);
		part("gone.xmi", "urn:huunghi:nowhere:1", Samples.UNION, "not even XML");
		assertEquals(DataSetState.ABSENT, Transfer.stateOf(repository, dataSet()));
		assertEquals(new ImportSummary(1, 7, 0), Transfer.installDataSet(repository, dataSet()));
		assertEquals("p1", repository.read(view -> ((Award) view.find("award").orElseThrow()).getPersons().getFirst().getId()));
		assertEquals("decree", repository.read(view -> ((Award) view.find("award").orElseThrow()).getDecision().getId()));
		assertEquals(Samples.UNION, repository.read(view -> ((Union) view.find("awards").orElseThrow().eContainer()).getId()));
		assertEquals(DataSetState.COMPLETE, Transfer.stateOf(repository, dataSet()));
	}

	@Test
	void whatIsCompleteIsRefused() throws IOException {
		part("awards.xmi", UnionPackage.eNS_URI, Samples.UNION, AWARDS);
		Transfer.installDataSet(repository, dataSet());
		byte[] before = export();
		assertEquals(Kind.REFUSED, assertThrows(RepositoryException.class, () -> Transfer.installDataSet(repository, dataSet())).kind());
		assertArrayEquals(before, export());
	}

	@Test
	void onlyMissingRegistersAreAddedLaterAndNothingIsOverwritten() throws IOException {
		Transfer.installDataSet(repository, dataSet());
		repository.write("own changes", writer -> {
			Samples.person(writer, "p1").setPhone("0213");
			Union union = (Union) writer.find(Samples.UNION).orElseThrow();
			writer.addRegister(union, Samples.named(MAKE.createDocumentRegister(), "decrees", "Sổ của tôi"));
		});
		part("awards.xmi", UnionPackage.eNS_URI, Samples.UNION, AWARDS.replace("decision=\"#decree\"", ""));
		assertEquals(DataSetState.INCOMPLETE, Transfer.stateOf(repository, dataSet()));
		assertEquals(new ImportSummary(0, 2, 0), Transfer.installDataSet(repository, dataSet()));
		assertEquals("0213", Samples.phone(repository, "p1"));
		assertEquals(List.of(), repository.read(view -> List.copyOf(((Register) view.find("decrees").orElseThrow()).getRecords())));
		assertEquals(DataSetState.COMPLETE, Transfer.stateOf(repository, dataSet()));
	}

	@Test
	void aPartOfAUnionThatTheUserRemovedIsLeftOut() throws IOException {
		Union other = Samples.named(MAKE.createUnion(), "u-other", "Liên hiệp khác");
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XmiInterchange.write(List.of(Samples.union(Samples.person("p1", "Nguyễn Văn An")), other), out);
			Files.write(folder.resolve("main.xmi"), out.toByteArray());
		}
		Transfer.installDataSet(repository, dataSet());
		repository.write("remove", writer -> writer.remove(writer.find(Samples.UNION).orElseThrow()));
		part("awards.xmi", UnionPackage.eNS_URI, Samples.UNION, AWARDS);
		assertEquals(DataSetState.COMPLETE, Transfer.stateOf(repository, dataSet()));
	}

	@Test
	void aPartThatIsAtFaultLeavesNothingBehind() throws IOException {
		byte[] before = export();
		part("awards.xmi", UnionPackage.eNS_URI, Samples.UNION, AWARDS.replace("urn:huunghi:id:p1", "urn:huunghi:id:nobody"));
		RepositoryException refused = assertThrows(RepositoryException.class, () -> Transfer.installDataSet(repository, dataSet()));
		assertTrue(refused.message(Locale.of("vi")).contains("urn:huunghi:id:nobody"), refused.getMessage());
		assertArrayEquals(before, export());
	}

	@Test
	void aPartOfAnythingButRegistersIsRefused() throws IOException {
		part("union.xmi", UnionPackage.eNS_URI, Samples.UNION, HEAD + "<union:Union id=\"u\"/></xmi:XMI>");
		RepositoryException refused = assertThrows(RepositoryException.class, () -> Transfer.installDataSet(repository, dataSet()));
		assertTrue(refused.message(Locale.of("vi")).contains("union.xmi"), refused.getMessage());
	}

	@Test
	void registersOfAPlugInThatComesLaterAreAddedAfterTheRestart() throws Exception {
		for (String step : List.of("without", "with")) {
			try (ChildJvm child = new ChildJvm(DataSetPartMain.class, folder.resolve("child").toString(), step)) {
				assertEquals(List.of("done"), child.readAll(), step);
			}
		}
	}
}
