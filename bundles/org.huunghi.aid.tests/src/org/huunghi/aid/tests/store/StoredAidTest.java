package org.huunghi.aid.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.SupportActivity;
import org.huunghi.aid.due.AidDue;
import org.huunghi.aid.figures.AidFigures;
import org.huunghi.aid.rules.AidRules;
import org.huunghi.aid.tests.Samples;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.union.Union;
import org.huunghi.union.due.DueList;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Aid that a repository has stored says the same after it was closed and opened again, and so do its rules, figures and what is due. */
class StoredAidTest {
	@TempDir
	Path folder;

	@Test
	void aidComesBackFromTheStore() {
		RuleValidator.register(AidPackage.eINSTANCE, new AidRules());
		Union union = Samples.union();
		List<String> before = said(union);
		try (Repository repository = open()) {
			repository.write("aid", writer -> writer.addUnion(union));
		}
		try (Repository repository = open()) {
			repository.read(view -> {
				Union stored = view.unions().get(0);
				AidActivity activity = (AidActivity) stored.getRegisters().get(1).getRecords().get(1);
				assertEquals(0, new BigDecimal("25400.5").compareTo(activity.getCommitted().get(0).getRate()));
				assertNull(activity.getDisbursed().get(0).getRate(), "unknown is not zero");
				SupportActivity support = (SupportActivity) stored.getRegisters().get(2).getRecords().get(0);
				assertEquals("Máy tính\nvà bàn ghế ເຄື່ອງ", support.getGoods());
				assertEquals(before, said(stored));
				return null;
			});
		}
	}

	private Repository open() {
		return Repositories.open(folder.resolve("data"), Creation.IF_MISSING);
	}

	private static List<String> said(Union union) {
		Stream<String> figures = union.getRegisters().stream().flatMap(new AidFigures()::countAll)
				.map(counted -> counted.indicator() + ' ' + counted.from() + ' ' + counted.quantity() + ' ' + counted.money());
		Stream<String> due = DueList.of(union, null, List.of(new AidDue())).stream().map(one -> one.date() + " " + one.text().apply(Locale.of("vi")));
		Stream<String> problems = Validation.check(union, () -> false).stream().map(problem -> problem.message(Locale.of("vi")));
		return Stream.of(figures, due, problems).flatMap(text -> text).toList();
	}
}
