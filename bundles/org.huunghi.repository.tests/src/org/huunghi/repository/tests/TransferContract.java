package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Award;
import org.huunghi.union.Document;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.Source;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.xmi.XmiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole repositories go out and come in again, all or nothing. */
public abstract class TransferContract extends Contract {
	private static final UnionFactory MAKE = UnionFactory.eINSTANCE;

	private Repository one;
	private Repository two;

	@BeforeEach
	void open() {
		one = connect("1");
		two = connect("2");
		one.write("create", writer -> {
			Place country = (Place) writer.gazetteer().getRecords().get(0);
			Person person = Samples.person("p1", "Nguyễn Văn An");
			person.setNationality(country);
			Union union = Samples.union(person);
			Register documents = Samples.named(MAKE.createDocumentRegister(), "documents");
			Document document = Samples.named(MAKE.createDocument(), "document", "Quyết định");
			documents.getRecords().add(document);
			union.getRegisters().add(documents);
			writer.addUnion(union);
			country.getNames().get(0).setText("Tên khác");
			Source source = MAKE.createSource();
			source.setDocument(document);
			country.getSources().add(source);
			Place village = Samples.named(MAKE.createPlace(), "village", "Bản mới");
			village.getPredecessors().add(country);
			country.getParts().add(village);
		});
	}

	@AfterEach
	void close() {
		one.close();
		two.close();
	}

	private static byte[] export(Repository repository) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(repository, out);
		return out.toByteArray();
	}

	private static ImportSummary bring(byte[] file, Repository repository, Mode mode) throws IOException {
		return Transfer.importAll(repository, new ByteArrayInputStream(file), "file.xmi", mode);
	}

	@Test
	void aRoundTripIsEqual() throws Exception {
		byte[] file = export(one);
		assertEquals(new ImportSummary(1, 5, 1), bring(file, two, Mode.ADD));
		assertArrayEquals(file, export(two));
		assertEquals("p1", two.search().find("nguyen van an", 1).getFirst().id());
	}

	@Test
	void aUnionThatIsThereIsReplacedOnlyWhenAsked() throws Exception {
		byte[] file = export(one);
		RepositoryException failure = assertThrows(RepositoryException.class, () -> bring(file, one, Mode.ADD));
		assertEquals(Kind.REFUSED, failure.kind());
		assertArrayEquals(file, export(one));
		one.write("change", writer -> {
			Samples.person(writer, "p1").setPhone("0213");
			Samples.persons(writer).getRecords().add(Samples.person("p2", "Thừa"));
			Union other = Samples.named(MAKE.createUnion(), "u-other", "Liên hiệp khác");
			Register awards = Samples.named(MAKE.createAwardRegister(), "awards");
			Award award = Samples.named(MAKE.createAward(), "award", "Kỷ niệm chương");
			award.getPersons().addAll(List.of(Samples.person(writer, "p2"), Samples.person(writer, "p1")));
			awards.getRecords().add(award);
			other.getRegisters().add(awards);
			writer.addUnion(other);
		});
		bring(file, one, Mode.REPLACE);
		assertEquals(null, (Object) Samples.phone(one, "p1"));
		assertEquals(List.of("p1"), one.read(view -> ((Award) view.find("award").orElseThrow()).getPersons().stream().map(Person::getId).toList()));
		assertEquals(2, Samples.unions(one));
		one.write("remove", writer -> writer.remove(writer.find("u-other").orElseThrow()));
		assertArrayEquals(file, export(one));
	}

	@Test
	void placesThatAreThereKeepWhatTheySayWhereUnionsDependOnThem() throws Exception {
		byte[] file = export(one);
		two.write("own union", writer -> writer.addUnion(Samples.named(MAKE.createUnion(), "u-own", "Liên hiệp riêng")));
		String before = two.read(view -> ((Place) view.gazetteer().getRecords().get(0)).getNames().get(0).getText());
		assertEquals(1, bring(file, two, Mode.ADD).places());
		assertEquals(before, two.read(view -> ((Place) view.gazetteer().getRecords().get(0)).getNames().get(0).getText()).toString());
		assertEquals(List.of("village"), two.read(view -> ((Place) view.gazetteer().getRecords().get(0)).getSuccessors().stream().map(Place::getId).toList()));
	}

	@Test
	void aReferenceThatLeadsNowhereIsRefusedAndNothingChanged() throws Exception {
		String file = new String(export(one), StandardCharsets.UTF_8);
		String broken = file.substring(0, file.indexOf("<union:Gazetteer")) + file.substring(file.indexOf("<union:Union"));
		byte[] before = export(two);
		String dangling = broken.replaceAll("nationality=\"[^\"]*\"", "");
		for (String each : new String[] { dangling.replace("<registers xsi:type=\"union:PersonRegister\"", "<place href=\"urn:huunghi:id:none\"/><registers xsi:type=\"union:PersonRegister\"") }) {
			RepositoryException failure = assertThrows(RepositoryException.class, () -> bring(each.getBytes(StandardCharsets.UTF_8), two, Mode.ADD));
			assertEquals(Kind.REFUSED, failure.kind(), failure::getMessage);
		}
		assertArrayEquals(before, export(two));
	}

	@Test
	void aBrokenFileIsRefusedWithItsLineAndNothingChanged() throws Exception {
		byte[] file = export(one);
		byte[] before = export(two);
		byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
		XmiException failure = assertThrows(XmiException.class, () -> bring(half, two, Mode.ADD));
		assertEquals("file.xmi", failure.fileName());
		assertArrayEquals(before, export(two));
	}
}
