package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;

import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Attachment;
import org.huunghi.union.Body;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.Gender;
import org.huunghi.union.Person;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.RosterState;
import org.huunghi.union.Term;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.Test;

/** What is stored comes back exactly, after the repository was closed and opened again. */
public abstract class StorageContract extends Contract {
	private static final UnionFactory MAKE = UnionFactory.eINSTANCE;
	private static final String LAO = "ແຂວງຫຼວງນ້ຳທາ\tໜ້າ\r\n ";
	private static final String FOUR_BYTES = "𠮷 👩‍👩‍👧 \u0000".replace("\u0000", "x");
	private static final String LONG = ("Hội nghị lần thứ nhất " + LAO).repeat(3_000);


	@Test
	void valuesComeBack() {
		byte[] bytes = new byte[5_000_000];
		new Random(1).nextBytes(bytes);
		try (Repository repository = connect("1")) {
			repository.write("create", writer -> {
				Person full = Samples.person("full", "hoà", "hoa\u0300", LAO, FOUR_BYTES, "");
				full.setRemarks(LONG);
				full.setBorn(PartialDate.valueOf("1970-05"));
				full.setGender(Gender.MALE);
				full.setPhone("");
				full.setNationality((Place) writer.gazetteer().getRecords().get(0));
				Union union = Samples.union(full, Samples.person("empty"));
				DocumentRegister documents = Samples.named(MAKE.createDocumentRegister(), "documents");
				Document document = Samples.named(MAKE.createDocument(), "document", LONG.substring(0, 60_000));
				Attachment attachment = MAKE.createAttachment();
				attachment.setId("attachment");
				attachment.setSize(Long.MAX_VALUE);
				attachment.setContent(MAKE.createAttachmentContent());
				attachment.getContent().setBytes(bytes);
				document.getAttachments().add(attachment);
				documents.getRecords().add(document);
				Register terms = Samples.named(MAKE.createTermRegister(), "terms");
				Term term = Samples.named(MAKE.createTerm(), "term");
				Body body = Samples.named(MAKE.createBody(), "body");
				body.setSeats(0);
				body.setRoster(RosterState.COMPLETE);
				term.getBodies().add(body);
				terms.getRecords().add(term);
				Register figures = Samples.named(MAKE.createFigureRegister(), "figures");
				PeriodTotal total = MAKE.createPeriodTotal();
				total.setId("total");
				total.setMoney(Money.valueOf("over 17000000 USD"));
				total.setQuantity(Quantity.valueOf("over 60"));
				figures.getRecords().add(total);
				union.getRegisters().addAll(List.of(documents, terms, figures));
				writer.addUnion(union);
			});
			repository.read(view -> check(view, bytes));
		}
		try (Repository repository = connect("1")) {
			repository.read(view -> check(view, bytes));
		}
	}

	private static Void check(View view, byte[] bytes) {
		Person full = Samples.person(view, "full");
		assertEquals(List.of("hoà", "hoa\u0300", LAO, FOUR_BYTES, ""), full.getNames().stream().map(name -> name.getText()).toList());
		assertEquals(LONG, full.getRemarks());
		assertEquals(PartialDate.valueOf("1970-05"), full.getBorn());
		assertNull(full.getDied());
		assertEquals(Gender.MALE, full.getGender());
		assertEquals("", full.getPhone());
		assertNull(full.getEmail());
		assertSame(view.gazetteer().getRecords().get(0), full.getNationality());

		Person empty = Samples.person(view, "empty");
		assertNull(empty.getRemarks());
		assertNull(empty.getBorn());
		assertNull(empty.getPhone());
		assertEquals(Gender.UNKNOWN, empty.getGender());
		assertEquals(List.of(), empty.getNames());

		Document document = (Document) view.find("document").orElseThrow();
		assertEquals(60_000, document.getNames().get(0).getText().length());
		Attachment attachment = (Attachment) view.find("attachment").orElseThrow();
		assertEquals(Long.MAX_VALUE, attachment.getSize());
		assertArrayEquals(bytes, attachment.getContent().getBytes());

		Term term = (Term) view.find("term").orElseThrow();
		assertNull(term.getOrdinal());
		Body body = (Body) view.find("body").orElseThrow();
		assertEquals(0, body.getSeats());
		assertNull(body.getOrdinal());
		assertEquals(RosterState.COMPLETE, body.getRoster());
		assertSame(term, body.getTerm());
		PeriodTotal total = (PeriodTotal) view.find("total").orElseThrow();
		assertEquals(Money.valueOf("over 17000000 USD"), total.getMoney());
		assertEquals(Quantity.valueOf("over 60"), total.getQuantity());
		assertNull(total.getPlaceCount());

		Union union = view.unions().get(0);
		Register terms = union.getRegisters().get(2);
		assertEquals("terms", terms.getId());
		assertSame(union, terms.eContainer());
		assertNotNull(terms.eResource());
		assertEquals("/register/terms", terms.eResource().getURI().path());
		assertEquals("/union/" + Samples.UNION, union.eResource().getURI().path());
		return null;
	}
}
