package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Event;
import org.huunghi.union.EventKind;
import org.huunghi.union.EventRegister;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which records tables show, in which order, in which groups, and what they come to. */
public abstract class TableContract extends Contract {
	private static final EClass EVENT = UnionPackage.Literals.EVENT;
	private static final EClass TOTAL = UnionPackage.Literals.PERIOD_TOTAL;
	private static final TableQuery EVENTS = TableQuery.of(EVENT, "r-events");
	private static final Order BY_BEGIN = Order.by("validFrom");

	private Repository repository;
	private RecordTable table;

	@BeforeEach
	void open() {
		repository = connect("1");
		repository.write("sample", writer -> {
			Union union = Samples.union();
			OrganisationRegister organisations = Samples.named(UnionFactory.eINSTANCE.createOrganisationRegister(), "r-organisations", "Sổ tổ chức");
			Organisation first = Samples.named(UnionFactory.eINSTANCE.createOrganisation(), "o-dien", "Điện Biên");
			Organisation second = Samples.named(UnionFactory.eINSTANCE.createOrganisation(), "o-hua", "Hủa Phăn", "Houaphanh");
			Organisation third = Samples.named(UnionFactory.eINSTANCE.createOrganisation(), "o-ha", "Hà Giang");
			organisations.getRecords().addAll(List.of(first, second, third));
			EventRegister events = Samples.named(UnionFactory.eINSTANCE.createEventRegister(), "r-events", "Sổ sự kiện");
			events.getRecords().addAll(List.of(event("a", "Giao lưu biên giới", EventKind.BORDER, "2022-03", "over 60", second),
					event("b", "Đêm nghệ thuật", EventKind.ART, "2022-03-11", "40", third, second), event("c", "Giải bóng chuyền", EventKind.SPORT, "2017", null),
					event("d", "Ấp Bắc gặp gỡ", EventKind.MEETING, null, "3", first), event("e", "Ăn mừng", EventKind.ART, "2023-12-31", "about 5", third)));
			FigureRegister figures = Samples.named(UnionFactory.eINSTANCE.createFigureRegister(), "r-figures", "Số liệu");
			figures.getRecords().addAll(List.of(total("t1", "over 17000000 USD"), total("t2", "70814000000 VND"), total("t3", "500 USD"), total("t4", null)));
			union.getRegisters().addAll(List.of(organisations, events, figures));
			writer.addUnion(union);
		});
		table = repository.table(Locale.of("vi"));
	}

	private static Event event(String id, String name, EventKind kind, String from, String attendance, Organisation... organisers) {
		Event event = Samples.named(UnionFactory.eINSTANCE.createEvent(), id, name);
		event.setKind(kind);
		event.setValidFrom(PartialDate.valueOf(from));
		event.setAttendance(Quantity.valueOf(attendance));
		event.getOrganisers().addAll(List.of(organisers));
		return event;
	}

	private static PeriodTotal total(String id, String money) {
		PeriodTotal total = UnionFactory.eINSTANCE.createPeriodTotal();
		total.setId(id);
		total.setMoney(Money.valueOf(money));
		return total;
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private String rows(TableQuery query) {
		List<Row> rows = table.rows(query, 0, 100);
		assertEquals(rows.size(), table.count(query));
		return String.join("", rows.stream().map(Row::id).toList());
	}

	private String ordered(String column, boolean descending) {
		return rows(EVENTS.orderedBy(List.of(new Order(column, descending))));
	}

	private String filtered(Filter filter) {
		return rows(EVENTS.orderedBy(List.of(BY_BEGIN)).and(filter));
	}

	@Test
	void recordsAreFoundInTheirRegisterInTheirUnionAndInAll() {
		assertEquals(5, table.count(TableQuery.of(EVENT, Samples.UNION)));
		assertEquals(5, table.count(TableQuery.of(EVENT, null)));
		assertEquals(0, table.count(TableQuery.of(EVENT, Samples.PERSONS)));
		assertEquals(0, table.count(TableQuery.of(EVENT, "nowhere")));
		assertEquals(List.of(new Row("b", "Event")), table.rows(EVENTS.and(new Filter.Words("names", "nghe thuat")), 0, 5));
	}

	@Test
	void theOrderIsThatOfTheLanguageTheModelAndTheCalendarAndUnknownComesLast() {
		assertEquals("edbca", ordered(Order.LABEL, false), "Ăn, Ấp, Đêm, Giải, Giao");
		assertEquals("acbde", ordered("names", true));
		assertEquals("cabed", ordered("validFrom", false));
		assertEquals("ebacd", ordered("validFrom", true));
		assertEquals("debac", ordered("attendance", false));
		assertEquals("abedc", ordered("attendance", true));
		assertEquals("debac", ordered("organisers", false), "by the first one: Điện Biên, Hà Giang, Hủa Phăn");
		assertEquals("aebdc", ordered("organisers", true));
		assertEquals("debca", ordered("kind", false), "meeting, art, sport, border, as the model has them; then by label");
	}

	@Test
	void pagesFromBothEndsAndTheMiddleAreOneOrder() {
		TableQuery query = EVENTS.orderedBy(List.of(Order.by("organisers"), new Order("attendance", true)));
		List<Row> all = table.rows(query, 0, 5);
		for (int from = 0; from <= 5; from++) {
			for (int limit = 0; limit <= 5; limit++) {
				assertEquals(all.subList(from, Math.min(5, from + limit)), table.rows(query, from, limit));
			}
			if (from < 5) {
				assertEquals(from, table.indexOf(query, all.get(from).id()));
			}
		}
		assertEquals(List.of(), table.rows(query, 9, 5));
		assertEquals(-1, table.indexOf(query, "t1"));
		assertEquals(-1, table.indexOf(query, "nobody"));
	}

	@Test
	void manyRowsAreTheSameFromEitherEndAndSortedAsAWhole() {
		repository.write("many", writer -> {
			EventRegister events = (EventRegister) writer.find("r-events").orElseThrow();
			for (int number = 0; number < 2_500; number++) {
				events.getRecords().add(event("m" + number, "Sự kiện " + number % 13, EventKind.values()[number % 5],
						number % 7 == 0 ? null : Integer.toString(2000 + number % 20), number % 3 == 0 ? null : Integer.toString(number * 31 % 101)));
			}
		});
		for (Order order : List.of(Order.by("kind"), new Order("validFrom", true), new Order("attendance", false), new Order("organisers", true))) {
			TableQuery query = EVENTS.orderedBy(List.of(order));
			List<Row> all = new ArrayList<>();
			for (int from = 0; from < table.count(query); from += 250) {
				all.addAll(table.rows(query, from, 250));
			}
			assertEquals(2_505, Set.copyOf(all).size());
			assertEquals(all.subList(0, 1_000), table.rows(query, 0, 1_000), order::toString);
			assertEquals(all.subList(1_505, 2_505), table.rows(query, 1_505, 1_000), order::toString);
			assertEquals(all.subList(900, 1_700), table.rows(query, 900, 800), order::toString);
		}
	}

	@Test
	void filtersLetThroughWhatTheySay() {
		assertEquals("be", filtered(new Filter.Words("organisers", "ha giang")));
		assertEquals("ab", filtered(new Filter.Words("organisers", "houaphanh")), "by any of its names");
		assertEquals("a", filtered(new Filter.Words(null, "bien gioi")));
		assertEquals("ab", filtered(new Filter.Words(null, "hủa")), "anywhere is also in what is referred to");
		assertEquals("", filtered(new Filter.Words("organisers", "nobody")));
		assertEquals("cabed", filtered(new Filter.Words("organisers", " ")));
		assertEquals("be", filtered(new Filter.OneOf("kind", Set.of("art"))));
		assertEquals("cbe", filtered(new Filter.OneOf("kind", Set.of("art", "sport"))));
		assertEquals("cd", filtered(new Filter.OneOf("organisers", Set.of("o-dien", Filter.OneOf.NONE))));
		assertEquals("d", filtered(new Filter.OneOf("validFrom", Set.of(Filter.OneOf.NONE))));
		assertEquals("ab", filtered(new Filter.Dates("validFrom", PartialDate.of(2022), PartialDate.of(2022))));
		assertEquals("ab", filtered(new Filter.Dates("validFrom", PartialDate.of(2022, 3), PartialDate.of(2022, 3))));
		assertEquals("b", filtered(new Filter.Dates("validFrom", PartialDate.of(2022, 3, 2), PartialDate.of(2022, 3, 11))), "March 2022 may be the first");
		assertEquals("cab", filtered(new Filter.Dates("validFrom", null, PartialDate.of(2023, 12, 30))));
		assertEquals("e", filtered(new Filter.Dates("validFrom", PartialDate.of(2023), null)));
		assertEquals("be", filtered(new Filter.Numbers("attendance", BigDecimal.valueOf(5), BigDecimal.valueOf(40))));
		assertEquals("a", filtered(new Filter.Numbers("attendance", BigDecimal.valueOf(41), null)));
		assertEquals("t1", rows(TableQuery.of(TOTAL, null).and(new Filter.Numbers("money", BigDecimal.valueOf(501), BigDecimal.valueOf(20_000_000)))));
		assertThrows(RuntimeException.class, () -> filtered(new Filter.OneOf("nothing", Set.of("x"))));
	}

	@Test
	void amountsAreSortedWithinTheirCurrency() {
		assertEquals("t3t1t2t4", rows(TableQuery.of(TOTAL, null).orderedBy(List.of(Order.by("money")))));
		assertEquals("t2t1t3t4", rows(TableQuery.of(TOTAL, null).orderedBy(List.of(new Order("money", true)))));
	}

	@Test
	void groupsHoldEachRecordUnderEachOfItsValuesAndTheirFiltersLetThroughJustThem() {
		for (String column : List.of("kind", "validFrom", "organisers")) {
			for (Group group : table.groups(EVENTS, column, Set.of())) {
				assertEquals(group.count(), table.count(EVENTS.and(group.filter())), group::toString);
			}
		}
		assertEquals(List.of("Điện Biên 1", "Hà Giang 2", "Hủa Phăn 2", " 1"), words(table.groups(EVENTS, "organisers", Set.of())));
		assertEquals(List.of("2017 1", "2022 2", "2023 1", " 1"), words(table.groups(EVENTS, "validFrom", Set.of())));
		assertEquals(List.of("meeting", "art", "sport", "border"), table.groups(EVENTS, "kind", Set.of()).stream().map(Group::value).toList());
		assertEquals("over 100", table.groups(EVENTS, "validFrom", Set.of("attendance")).get(1).sums().get("attendance").quantity().toString());
	}

	private static List<String> words(List<Group> groups) {
		return groups.stream().map(group -> group.label() + ' ' + group.count()).toList();
	}

	@Test
	void sumsCarryQualifiersAndTellWhatIsUnknown() {
		Map<String, Sum> sums = table.sums(EVENTS, List.of("attendance", "delegations"));
		assertEquals(new Sum(Quantity.valueOf("about 108"), List.of(), 4, 1), sums.get("attendance"));
		assertEquals(new Sum(null, List.of(), 0, 5), sums.get("delegations"));
		Sum money = table.sums(TableQuery.of(TOTAL, null), List.of("money")).get("money");
		assertEquals(List.of(Money.valueOf("over 17000500 USD"), Money.valueOf("70814000000 VND")), money.money());
		assertEquals(1, money.unknown());
		assertEquals(new Sum(null, List.of(), 0, 0), table.sums(EVENTS.and(new Filter.Words(null, "nobody")), List.of("attendance")).get("attendance"));
	}

	@Test
	void whatIsCommittedIsInTheNextAnswer() {
		assertEquals("be", filtered(new Filter.OneOf("kind", Set.of("art"))));
		repository.write("change", writer -> {
			((Event) writer.find("b").orElseThrow()).setKind(EventKind.SPORT);
			writer.remove(writer.find("e").orElseThrow());
			((Organisation) writer.find("o-ha").orElseThrow()).getNames().getFirst().setText("Xuyên Khoảng");
		});
		assertEquals("", filtered(new Filter.OneOf("kind", Set.of("art"))));
		assertEquals("cb", filtered(new Filter.OneOf("kind", Set.of("sport"))));
		assertEquals("dabc", ordered("organisers", false), "by what it is called now");
	}

	@Test
	void recordsOfAPageAreLoadedTogether() {
		List<String> ids = List.of("b", "nobody", "a");
		assertEquals(List.of("b", "a"), repository.read(view -> view.findAll(ids).stream().map(each -> ((Event) each).getId()).toList()));
	}
}
