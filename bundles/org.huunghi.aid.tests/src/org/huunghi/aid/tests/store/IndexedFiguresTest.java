package org.huunghi.aid.tests.store;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.figures.AidFigures;
import org.huunghi.aid.tests.Samples;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Document;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueList;
import org.huunghi.union.figures.Explain;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.FigureSources;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures and what is due that come from the index are those that come from the records themselves, whatever has changed meanwhile. */
class IndexedFiguresTest {
	private static final String NONE = "none";
	private static final String DECISION = "decision";
	private static final int ACTIVITIES = 60;

	@TempDir
	Path folder;

	private final Random random = new Random(20260111);
	private Repository repository;

	@BeforeEach
	void fill() {
		assumeTrue(!FigureSources.all().isEmpty(), "sources of figures are found by the platform, which does not run");
		repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING);
		Union union = Samples.union();
		Document decision = make("Document", "id", DECISION, "names", "Quyết định", "date", "2019-05-01");
		union.getRegisters().add(make("DocumentRegister", "id", "documents", "records", List.of(decision)));
		List<EObject> activities = new ArrayList<>();
		for (int number = 0; number < ACTIVITIES; number++) {
			activities.add(activity(number, decision));
		}
		Register register = union.getRegisters().stream().filter(each -> each.eClass().getName().equals("AidRegister")).findFirst().orElseThrow();
		activities.forEach(each -> register.getRecords().add((Record) each));
		repository.write("aid", writer -> writer.addUnion(union));
	}

	private EObject activity(int number, Document decision) {
		List<Object> features = new ArrayList<>(List.of("id", "activity" + number, "names", "Khoản " + number, "status", number % 9 == 0 ? "cancelled" : "running"));
		if (number % 5 == 0) {
			features.addAll(List.of("decision", decision));
		} else {
			features.addAll(List.of("approvalDate", date()));
		}
		features.addAll(List.of("committed", List.of(make("AidAmount", "money", (number % 7 == 0 ? "over " : "") + random.nextInt(1_000_000) + " USD", "date", date())),
				"disbursed", List.of(make("AidAmount", "money", random.nextInt(1_000_000) + " VND", "date", date()),
						make("AidAmount", "money", random.nextInt(1_000) + ".25 USD")),
				"reports", List.of(make("AidReport", "due", date()))));
		return make("AidActivity", features.toArray());
	}

	private String date() {
		String year = Integer.toString(2015 + random.nextInt(11));
		return random.nextInt(3) == 0 ? year : year + "-0" + (1 + random.nextInt(9));
	}

	@AfterEach
	void close() {
		if (repository != null) {
			repository.close();
		}
	}

	private String inUnion(BiFunction<View, Union, String> ask) {
		return repository.read(view -> ask.apply(view, view.unions().getFirst()));
	}

	private void assertSame() {
		for (int from = 2014; from < 2026; from += 3) {
			Period period = new Period(PartialDate.of(from), PartialDate.of(from + 4));
			String fromRecords = inUnion((view, union) -> texts(Figures.of(union, period, Explain.YES)));
			assertEquals(fromRecords, inUnion((view, union) -> texts(repository.figures().explained(view, union, period))));
			assertEquals(inUnion((view, union) -> texts(Figures.of(union, period, Explain.NO))),
					inUnion((view, union) -> texts(repository.figures().of(view, union, period))));
			assertEquals(inUnion((view, union) -> Figures.of(union, period, Explain.YES).find(AidFigures.DISBURSED).map(IndexedFiguresTest::text).orElse(NONE)),
					inUnion((view, union) -> repository.figures().explained(view, union, period, AidFigures.DISBURSED).map(IndexedFiguresTest::text)
							.orElse(NONE)));
			LocalDate until = LocalDate.of(from, 6, 30);
			assertEquals(inUnion((view, union) -> texts(DueList.of(union, until))), inUnion((view, union) -> texts(repository.figures().due(view, union, until))));
		}
	}

	private static String texts(Figures figures) {
		return String.join("\n", figures.all().stream().map(IndexedFiguresTest::text).toList());
	}

	private static String text(Figure figure) {
		return figure.code() + ' ' + figure.quantity() + ' ' + figure.money() + ' ' + figure.totals() + ' ' + figure.singles() + ' ' + figure.left() + ' '
				+ figure.parts().stream().map(IndexedFiguresTest::text).toList();
	}

	private static String text(Part part) {
		return part.record().getId() + ' ' + part.quantity() + ' ' + part.money() + ' ' + part.verdict();
	}

	private static String texts(List<Due> due) {
		return due.stream().map(each -> each.code() + ' ' + each.date() + ' ' + each.record().getId()).toList().toString();
	}

	@Test
	void theIndexSaysWhatTheRecordsSay() {
		assertFalse(inUnion((view, union) -> texts(repository.figures().of(view, union, new Period(PartialDate.of(2015), PartialDate.of(2025))))).isEmpty());
		assertSame();
	}

	@Test
	void theDateOfADecisionChangesWhatDependsOnIt() {
		Period later = new Period(PartialDate.of(2024), PartialDate.of(2024));
		int before = projects(later);
		repository.write("date", writer -> ((Document) writer.find(DECISION).orElseThrow()).setDate(PartialDate.of(2024, 2)));
		assertTrue(projects(later) > before);
		assertSame();
	}

	/** Until its decision is dated it says nothing at all, neither for figures nor for what is due. */
	@Test
	void anActivityThatIsOnlyPreparedIsDueOnceItsDecisionIsDated() {
		repository.write("prepared", writer -> {
			Document undated = make("Document", "id", "undated", "names", "Quyết định");
			((Register) writer.find("documents").orElseThrow()).getRecords().add(undated);
			Record prepared = make("AidActivity", "id", "prepared", "names", "Chuẩn bị", "status", "pipeline", "decision", undated);
			((Register) writer.find("activity0").orElseThrow().eContainer()).getRecords().add(prepared);
		});
		assertFalse(due().contains("prepared"), due());
		repository.write("date", writer -> ((Document) writer.find("undated").orElseThrow()).setDate(PartialDate.of(2021, 3, 1)));
		assertTrue(due().contains("2021-09-01 prepared"), due());
		assertSame();
	}

	private String due() {
		return inUnion((view, union) -> texts(repository.figures().due(view, union, LocalDate.of(2022, 1, 1))));
	}

	private int projects(Period period) {
		return Integer.parseInt(inUnion((view, union) -> repository.figures().of(view, union, period).find(AidFigures.PROJECTS)
				.map(figure -> Integer.toString(figure.singles())).orElse("0")));
	}

	@Test
	void whatIsGoneNoLongerCounts() {
		repository.write("gone", writer -> {
			for (int number = 0; number < ACTIVITIES; number += 2) {
				writer.remove(writer.find("activity" + number).orElseThrow());
			}
		});
		assertSame();
	}
}
